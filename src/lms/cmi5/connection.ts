import type { Launch } from '../../core/launch.ts';
import type { ProgressReport } from '../../core/progressReport.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Ending, LmsConnection, LmsFailure } from '../port.ts';
import type { Delivery } from './delivery.ts';
import type { KeptState } from './keptState.ts';
import type { Ledger } from './ledger.ts';
import { definedStatement, type Speaker } from './statements.ts';
import type { Surroundings } from './surroundings.ts';
import type { TabMemory } from './tabMemory.ts';

/** A session that is initialized. */
export interface OpenedSession {
  readonly surroundings: Surroundings;
  readonly speaker: Speaker;
  readonly launch: Launch;
  readonly memory: TabMemory;
  readonly state: KeptState;
  readonly delivery: Delivery;
  readonly ledger: Ledger;
}

/**
 * The most characters of saved state. A record store has no limit, but the last save goes out
 * while the page goes away, where a browser lets 64 KiB out in all.
 */
const SAVED_STATE_BUDGET = 32_000;

const ENDED = fail<LmsFailure>({ cause: 'ended', detail: 'The session is over.' });

/** Translates the port's calls into documents and statements. */
export function connectionOf(session: OpenedSession): LmsConnection {
  const { delivery, launch, ledger, memory, speaker, state, surroundings } = session;
  const before = memory.get().seconds;
  let ended = false;

  const read = async (): Promise<Result<string, LmsFailure>> => {
    const document = await state.read();
    if (!document.ok) return document;
    ledger.takeIn(document.value.marks);
    return ok(document.value.saved);
  };

  /** Everything that a report owes the LMS; the document is to be kept before what it marks. */
  const owed = (report: ProgressReport, seconds: number) => {
    memory.note({ seconds: before + seconds });
    const at = surroundings.now();
    const answers = ledger.answers(report, at);
    const earned = ledger.earned(report, { at, seconds: before + seconds });
    return { answers, earned, document: { saved: report.savedState, marks: ledger.marks() } };
  };

  const save = async (report: ProgressReport, seconds: number) => {
    if (ended) return ENDED;
    const { answers, document, earned } = owed(report, seconds);
    const answered = await delivery.tell(answers);
    if (!answered.ok) return answered;
    const kept = await state.write(document);
    return kept.ok ? delivery.tell(earned) : kept;
  };

  const leave = (report: ProgressReport | null, seconds: number, ending: Ending) => {
    const owing = report === null ? null : owed(report, seconds);
    memory.note({ seconds: before + seconds });
    if (owing !== null && launch.mode !== 'browse') void state.write(owing.document);
    const told = owing === null ? [] : [...owing.answers, ...owing.earned];
    // A page that is loaded again goes on with its session.
    if (ending === 'left' && surroundings.reloading() !== false) return void delivery.tell(told);
    memory.note({ terminated: true });
    const occasion = { at: surroundings.now(), seconds: before + seconds, score: null };
    const terminated = definedStatement(speaker, 'terminated', occasion);
    const away = delivery.tellAtLast(told, terminated);
    if (ending === 'confirmed') void away.then(goBack);
  };

  const goBack = () => {
    const { returnAddress } = speaker.data;
    if (returnAddress !== null) surroundings.goTo(returnAddress);
  };

  return {
    launch,
    lms: speaker.address.endpoint,
    savedStateBudget: SAVED_STATE_BUDGET,
    opensAttempts: true,
    knowsAnswersAgain: true,
    patience: null,
    // The learner's preferences are the LMS's own to write.
    keepsLanguage: () => false,
    warning: null,
    read,
    readNow: () => ok(state.last().saved),
    save,
    end: (report, seconds, ending) => {
      if (ended) return ok(null);
      ended = true;
      leave(report, seconds, ending);
      return ok(null);
    },
  };
}
