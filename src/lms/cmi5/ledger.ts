import type { Interaction } from '../../core/interaction.ts';
import type { ProgressReport } from '../../core/progressReport.ts';
import { answeredStatement } from './answered.ts';
import type { Delivery } from './delivery.ts';
import { earnedVerbs, type EarnedVerb, type Marks } from './stateDocument.ts';
import { definedId, definedStatement, type Speaker, type Statement } from './statements.ts';
import type { TabMemory } from './tabMemory.ts';

/** What a registration has been told of, and what is owed to it. */
export interface Ledger {
  /** What other tabs and devices have told. */
  readonly takeIn: (marks: Marks) => void;
  /** To be kept before anything of it is sent. */
  readonly marks: () => Marks;
  /** What the learner has earned, and the LMS does not know; marked as sent. */
  readonly earned: (report: ProgressReport, telling: EarnedAt) => readonly Statement[];
  readonly answers: (report: ProgressReport, at: number) => readonly Statement[];
}

export interface EarnedAt {
  readonly at: number;
  readonly seconds: number;
}

export interface LedgerOptions {
  readonly speaker: Speaker;
  readonly delivery: Delivery;
  readonly memory: TabMemory;
  readonly log: (message: string) => void;
}

export function openLedger(options: LedgerOptions): Ledger {
  const { delivery, memory, speaker } = options;
  const normal = speaker.data.mode === 'normal';
  const marks = new Map<EarnedVerb, 'sent' | 'told'>();
  const earned = new Map<EarnedVerb, Statement>();
  const answers = new Map<Interaction, Statement>();

  const tell = (interaction: Interaction, at: number): Statement => {
    const statement = answeredStatement(speaker, interaction, at);
    answers.set(interaction, statement);
    if (interaction.perhapsTold) delivery.doubt(statement.id);
    return statement;
  };

  const settle = () => {
    for (const [verb, statement] of earned) if (delivery.isTold(statement)) marks.set(verb, 'told');
  };

  const statementOf = (verb: EarnedVerb, report: ProgressReport, { at, seconds }: EarnedAt) => {
    const known = earned.get(verb);
    if (known !== undefined) return known;
    const made = definedStatement(speaker, verb, { at, seconds, score: report.score });
    earned.set(verb, made);
    marks.set(verb, 'sent');
    if (verb === 'failed') memory.note({ failed: true });
    return made;
  };

  return {
    takeIn: (kept) => {
      settle();
      for (const [verb, mark] of kept) {
        if (!marks.has(verb)) delivery.doubt(definedId(speaker, verb));
        if (marks.get(verb) !== 'told') marks.set(verb, mark);
      }
    },
    marks: () => {
      settle();
      return new Map(marks);
    },
    earned: (report, at) => {
      settle();
      if (!normal) return [];
      return earnedVerbs
        .filter((verb) => reached(verb, report) && marks.get(verb) !== 'told')
        .filter((verb) => maySay(verb, report, options, marks))
        .map((verb) => statementOf(verb, report, at));
    },
    answers: ({ interactions }, at) =>
      normal
        ? interactions.map((interaction) => answers.get(interaction) ?? tell(interaction, at))
        : [],
  };
}

const reached = (verb: EarnedVerb, { completion, success }: ProgressReport): boolean =>
  verb === 'completed' ? completion === 'completed' : success === verb;

/**
 * Whether cmi5 lets a verb be said: passed and failed never both in a session, no failed after
 * passed, and neither against the mastery score.
 */
function maySay(
  verb: EarnedVerb,
  { score }: ProgressReport,
  { log, memory, speaker }: LedgerOptions,
  marks: Marks,
): boolean {
  if (verb === 'completed') return true;
  if (verb === 'passed' && memory.get().failed) return false;
  if (verb === 'failed' && marks.has('passed')) return false;
  const mastery = speaker.data.masteryScore;
  const fits = mastery === null || score === null || score >= mastery === (verb === 'passed');
  if (!fits) log(`“${verb}” with ${score} contradicts the mastery score ${mastery}: withheld`);
  return fits;
}
