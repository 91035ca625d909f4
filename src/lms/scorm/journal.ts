import type { Interaction } from '../../core/interaction.ts';
import type { ProgressReport, ReachedObjective } from '../../core/progressReport.ts';
import { ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import { unlessRefused, type CallOutcome, type ScormCalls } from './calls.ts';
import type { Dialect } from './dialect.ts';
import { pageRoom } from './pageRoom.ts';

/**
 * The lists of a data model: interactions, which only grow, and objectives, each in a place of its
 * own. The LMS is asked about a list when something is to be written to it, not at launch.
 */
export interface Journal {
  /** Fails only when the LMS does not answer: what it refuses, it does without. */
  readonly write: (report: ProgressReport) => CallOutcome;
  /** What became of the commit after it. */
  readonly committed: (outcome: CallOutcome) => void;
}

/** `isNew`: the LMS has nothing of this attempt yet. */
export function openJournal(calls: ScormCalls, dialect: Dialect, isNew: boolean): Journal {
  const interactions = lazyList(calls, 'interactions', isNew);
  const objectives = lazyList(calls, 'objectives', isNew);
  const room = pageRoom(dialect.endStores ? 1 : 2);
  /** Where interactions stand in the list. What was committed whole is not written again. */
  const standing = new Map<Interaction, Standing>();
  let places: Map<string, number> | null = null;

  const writeInteraction = (interaction: Interaction): CallOutcome => {
    const length = interactions.length();
    if (!length.ok) return length;
    if (length.value === null) return ok(null);
    const before = standing.get(interaction);
    if (before?.step === 'committed') return ok(null);
    const index = before?.index ?? length.value;
    const entries = room.fitted(dialect.interaction(interaction, index));
    const [id, ...others] = entries;
    const begun = calls.setAll(id === undefined ? [] : [id]);
    if (!begun.ok) return unlessRefused(begun);
    standing.set(interaction, { index, step: 'begun' });
    if (before === undefined) room.take(entries);
    interactions.extendTo(index + 1);
    const written = calls.offer(others);
    if (written.ok) standing.set(interaction, { index, step: 'written' });
    return written;
  };

  const placesOf = (length: number): Map<string, number> => {
    const found = new Map<string, number>();
    for (let index = 0; index < length; index += 1) {
      found.set(calls.value(`cmi.objectives.${index}.id`), index);
    }
    return found;
  };

  const writeObjective = (objective: ReachedObjective): CallOutcome => {
    const length = objectives.length();
    if (!length.ok) return length;
    if (length.value === null) return ok(null);
    places ??= placesOf(length.value);
    const place = places.get(objective.id);
    const index = place ?? length.value;
    const [first, ...others] = dialect.objective(objective, index, place === undefined);
    const begun = calls.setAll(first === undefined ? [] : [first]);
    if (!begun.ok) return unlessRefused(begun);
    places.set(objective.id, index);
    objectives.extendTo(index + 1);
    return calls.offer(others);
  };

  return {
    write: (report) => {
      const outcomes = [
        ...report.interactions.map((interaction) => () => writeInteraction(interaction)),
        ...report.objectives.map((objective) => () => writeObjective(objective)),
      ];
      for (const run of outcomes) {
        const outcome = run();
        if (!outcome.ok) return outcome;
      }
      return ok(null);
    },
    committed: (outcome) => {
      for (const [interaction, { index, step }] of standing) {
        if (step === 'committed') continue;
        if (!outcome.ok && !dialect.keepsAfterLostCommit) standing.delete(interaction);
        if (outcome.ok && step === 'written')
          standing.set(interaction, { index, step: 'committed' });
      }
    },
  };
}

/** How far an interaction is: its id is there; all of it is; a commit has taken all of it. */
interface Standing {
  readonly index: number;
  readonly step: 'begun' | 'written' | 'committed';
}

interface LazyList {
  /** How long the list is; `null` for an LMS that keeps none. */
  readonly length: () => Result<number | null, LmsFailure>;
  readonly extendTo: (length: number) => void;
}

function lazyList(
  calls: ScormCalls,
  name: 'interactions' | 'objectives',
  isNew: boolean,
): LazyList {
  let known: number | null | undefined;
  // Optional in SCORM 1.2: an LMS without it refuses, and is not asked again.
  const ask = (): Result<number | null, LmsFailure> => {
    const children = calls.ask(`cmi.${name}._children`);
    if (!children.ok) return children.error.cause === 'refused' ? ok(null) : children;
    if (children.value === '') return ok(null);
    const count = calls.ask(`cmi.${name}._count`);
    // Of a list that tells nobody how long it is, only a new attempt's beginning is known.
    if (!count.ok) return count.error.cause === 'refused' ? ok(isNew ? 0 : null) : count;
    return ok(/^\d+$/.test(count.value) ? Number(count.value) : 0);
  };
  return {
    length: () => {
      if (known !== undefined) return ok(known);
      const asked = ask();
      if (asked.ok) known = asked.value;
      return asked;
    },
    extendTo: (length) => (known = Math.max(known ?? 0, length)),
  };
}
