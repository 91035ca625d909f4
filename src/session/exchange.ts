import { ok, type Result } from '../core/result.ts';
import type { LmsConnection, LmsFailure } from '../lms/port.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import { isContained } from '../progress/merge.ts';
import { sameProgress, type CourseLink, type Progress } from './courseLink.ts';
import type { Outbox } from './outbox.ts';
import { readSaved, type Saved } from './savedText.ts';

/** Between one course and one connection: read, merge, write, confirm. */
export interface Exchange {
  /** Writes what the LMS does not know yet, if there is any. To be run under the tabs' lock. */
  readonly run: () => Promise<Result<null, LmsFailure>>;
  /** The last one, synchronous: stores what can be stored and ends the connection. */
  readonly end: () => Result<null, LmsFailure>;
  /** How often the record was saved, as far as known. */
  readonly saves: () => number;
  /** True while the LMS holds a newer player's text, which goes back to it as it is. */
  readonly withheld: () => boolean;
}

export interface ExchangeOptions {
  readonly connection: LmsConnection;
  readonly outbox: Outbox;
  readonly course: CourseLink;
  /** Seconds of visible time in this connection. */
  readonly seconds: () => number;
  /** Hands the other tabs what is about to be saved. */
  readonly post: (text: string) => void;
  readonly onDamaged: (text: string) => void;
  readonly onNewer: () => void;
  readonly onDropped: () => void;
}

interface Composed {
  readonly progress: Progress;
  readonly savedState: string;
}

export function openExchange(options: ExchangeOptions): Exchange {
  const { connection, outbox, course } = options;
  let saves = outbox.held()?.saves ?? 0;
  let newerText: string | null = null;
  let sent: Progress | null = null;
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
    return knows && sent !== null && sameProgress(sent, course.progress());
  };

  const compose = (): Composed => {
    saves += 1;
    const budget = connection.savedStateBudget;
    const { text, dropped } = encodeRecord(course.record(), { budget, saves });
    if (dropped.length > 0) options.onDropped();
    options.post(text);
    return { progress: course.progress(), savedState: newerText ?? text };
  };

  const settle = (outcome: Result<null, LmsFailure>, { progress }: Composed) => {
    if (!outcome.ok) return outcome;
    sent = progress;
    const proof = connection.readNow();
    if (proof.ok) takeIn(proof.value);
    return outcome;
  };

  read(connection.launch.savedState);
  return {
    saves: () => saves,
    withheld: () => newerText !== null,
    run: async () => {
      const stored = await connection.read();
      if (!stored.ok) return stored;
      if (takeIn(stored.value)) return ok(null);
      const composed = compose();
      const { progress, savedState } = composed;
      const outcome = await connection.save({ ...progress, savedState }, options.seconds());
      return settle(outcome, composed);
    },
    end: () => {
      const stored = connection.readNow();
      if (stored.ok) takeIn(stored.value);
      const composed = compose();
      const { progress, savedState } = composed;
      return settle(connection.end({ ...progress, savedState }, options.seconds()), composed);
    },
  };
}
