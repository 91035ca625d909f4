import type { ProgressReport, Standing } from '../core/progressReport.ts';
import { ok, type Result } from '../core/result.ts';
import type { Ending, LmsConnection, LmsFailure } from '../lms/port.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import { isContained } from '../progress/merge.ts';
import type { Chosen } from './chosen.ts';
import { sameProgress, type CourseLink } from './courseLink.ts';
import type { Outbox } from './outbox.ts';
import type { Parcel, Reporting } from './reporting.ts';
import { readSaved, type Saved } from './savedText.ts';
import { writePostscript } from './unreported.ts';

/** Between one course and one connection: read, merge, write, confirm. */
export interface Exchange {
  /** Writes what the LMS does not know yet, if there is any. To be run under the tabs' lock. */
  readonly run: () => Promise<Result<null, LmsFailure>>;
  /** The last one, synchronous: stores what can be stored and ends the connection. */
  readonly end: (ending: Ending) => Result<null, LmsFailure>;
  /** The next run writes, even if nothing changed: an LMS is not to forget the learner. */
  readonly insist: () => void;
  /** How often the record was saved, as far as known. */
  readonly saves: () => number;
  /** True while the LMS holds a newer player's text, which goes back to it as it is. */
  readonly withheld: () => boolean;
}

export interface ExchangeOptions {
  readonly connection: LmsConnection;
  readonly outbox: Outbox;
  readonly course: CourseLink;
  readonly reporting: Reporting;
  /** What the learner has chosen in this visit. */
  readonly chosen: () => Chosen;
  /** Seconds of visible time in this connection. */
  readonly seconds: () => number;
  /** Hands the other tabs what is about to be saved. */
  readonly post: (text: string) => void;
  readonly onDamaged: (text: string) => void;
  readonly onNewer: () => void;
  readonly onDropped: () => void;
  readonly onSaved: () => void;
}

interface Composed {
  readonly progress: Standing;
  readonly parcel: Parcel;
  readonly report: ProgressReport;
}

/** Room for what stands behind the record. */
const POSTSCRIPT_ROOM = 310;

export function openExchange(options: ExchangeOptions): Exchange {
  const { connection, outbox, course, reporting } = options;
  let saves = outbox.held()?.saves ?? 0;
  let newerText: string | null = null;
  let sent: Standing | null = null;
  let insisted = false;
  let last: { readonly text: string; readonly saved: Saved } = { text: '', saved: readSaved('') };

  const read = (text: string): Saved => {
    if (text === last.text) return last.saved;
    last = { text, saved: readSaved(text) };
    saves = Math.max(saves, last.saved.saves);
    newerText = last.saved.trouble === 'newer' ? text : null;
    if (last.saved.trouble === 'newer') options.onNewer();
    if (last.saved.trouble === 'damaged') options.onDamaged(text);
    return last.saved;
  };

  const takeIn = (text: string): boolean => {
    const { record } = read(text);
    if (record === null) return false;
    outbox.confirm(record);
    course.merge(record);
    const knows = isContained(course.record(), record);
    const same = knows && sent !== null && sameProgress(sent, course.progress());
    return same && !insisted && !reporting.hasInteractions();
  };

  /** The record as text, and behind it what the LMS is not known to be told by this report. */
  const write = (unreported: Parcel['unreported']): string => {
    saves += 1;
    const room = unreported.length > 0 ? POSTSCRIPT_ROOM : 0;
    const budget = connection.savedStateBudget - room;
    const { text, dropped } = encodeRecord(course.record(), { budget, saves });
    const lossy = dropped.length > 0;
    if (lossy) options.onDropped();
    const whole = text + writePostscript({ unreported, lossy });
    return whole.length <= connection.savedStateBudget ? whole : text;
  };

  const compose = (complete: boolean, heard: boolean): Composed => {
    // A newer player's text cannot say what was told: nothing is.
    const parcel = reporting.parcel(complete && newerText === null);
    const unsure = heard || !connection.knowsAnswersAgain ? [] : parcel.told;
    const text = write([...parcel.unreported, ...unsure]);
    options.post(text);
    const progress = course.progress();
    const { interactions, objectives } = parcel;
    const savedState = newerText ?? text;
    const told = { savedState, interactions, objectives };
    const report = { ...progress, ...told, ...options.chosen() };
    return { progress, parcel, report };
  };

  const settle = (outcome: Result<null, LmsFailure>, { progress, parcel }: Composed) => {
    if (!outcome.ok) return outcome;
    sent = progress;
    insisted = false;
    reporting.arrived(parcel);
    options.onSaved();
    const proof = connection.readNow();
    if (proof.ok) takeIn(proof.value);
    return outcome;
  };

  const send = async (complete: boolean) => {
    const composed = compose(complete, true);
    return settle(await connection.save(composed.report, options.seconds()), composed);
  };

  read(connection.launch.savedState);
  return {
    insist: () => (insisted = true),
    saves: () => saves,
    withheld: () => newerText !== null,
    run: async () => {
      const stored = await connection.read();
      if (!stored.ok) return stored;
      if (takeIn(stored.value)) return ok(null);
      // Interactions go to an LMS that has just proved to be there: whether one that fails has
      // taken them nobody can tell.
      const sentRecord = await send(false);
      const more = sentRecord.ok && newerText === null && reporting.hasInteractions();
      return more ? send(true) : sentRecord;
    },
    end: (ending) => {
      const stored = connection.readNow();
      if (stored.ok) takeIn(stored.value);
      const composed = compose(true, false);
      return settle(connection.end(composed.report, options.seconds(), ending), composed);
    },
  };
}
