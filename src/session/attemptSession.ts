import type { LessonKey } from '../core/blockState.ts';
import { fail, type Result } from '../core/result.ts';
import type { Ending, LmsConnection, LmsFailure } from '../lms/port.ts';
import type { LearnerRecord } from '../progress/record.ts';
import type { SessionContext } from './context.ts';
import type { Device } from './device.ts';
import { openExchange, type Exchange } from './exchange.ts';
import { keepAwake, type KeepAwake } from './keepAwake.ts';
import type { Channel } from './ports.ts';
import { openReportQueue, type ReportQueue } from './reportQueue.ts';
import { readSaved } from './savedText.ts';
import { createSyncQueue, type SyncQueue } from './syncQueue.ts';

/** Keeping the learner's work, from the opening of a connection to its end. */
export interface AttemptSession {
  /** The record changed; urgent when it is decisive, or LMSs put it into their books. */
  readonly changed: (urgent: boolean) => void;
  /** The LMS is to be asked whether it knows all. */
  readonly schedule: (urgent: boolean) => void;
  /** Saves soon, also if the record is the same: something else is new. */
  readonly insist: () => void;
  /** Saves at once what is not saved yet. */
  readonly flush: () => Promise<void>;
  /** Saves for the last time and ends the connection, all of it synchronously. */
  readonly leave: (ending: Ending) => void;
  /** The learner did something, which may be for the LMS to know. */
  readonly report: (before: LearnerRecord, after: LearnerRecord) => void;
  /** The record took in what another tab, the LMS or the device knew. */
  readonly merged: (before: LearnerRecord, after: LearnerRecord) => void;
  /** A lesson without which something that was done cannot be reported. */
  readonly wanted: () => LessonKey | null;
  /** A lesson is at hand: what waited for it may be reported now. */
  readonly lessonLoaded: () => void;
  /** Lets go of what the device still keeps and the LMS has returned. */
  readonly confirmKept: () => void;
  /** Removes what the device keeps, and has the other tabs do the same. */
  readonly clearDevice: () => void;
  /** Takes in what the device was found to keep. */
  readonly mergeKept: (record: LearnerRecord) => void;
}

/** What an attempt session is opened with. */
export interface Opening {
  readonly context: SessionContext;
  readonly device: Device;
  /** Seconds of visible time in this attempt session. */
  readonly seconds: () => number;
  /** The record holds work that the device was found to keep. */
  readonly found: boolean;
  /** What the LMS has returned, where one was there before. */
  readonly known: LearnerRecord | null;
}

/** An attempt session with an LMS. */
export function openAttemptSession(opening: Opening, connection: LmsConnection): AttemptSession {
  const parts = openParts(opening, connection);
  const { reports, sync } = parts;
  return {
    changed: sync.changed,
    schedule: sync.schedule,
    insist: () => insist(parts),
    flush: sync.flush,
    report: reports.add,
    merged: (before, after) => {
      // An earlier page did it, and may not have come to report it.
      if (parts.receiving) reports.addEarlier(before, after);
      sync.schedule(false);
    },
    wanted: reports.wanted,
    lessonLoaded: () => {
      if (reports.hasInteractions()) sync.schedule(false);
    },
    confirmKept: parts.exchange.confirmKept,
    clearDevice: () => {
      parts.clearDevice();
      parts.channel.post(CLEARED);
    },
    mergeKept: (record) => mergeKept(opening, parts, record),
    leave: (ending) => leave(opening, parts, ending),
  };
}

/** What a tab says whose learner wants nothing kept on this device. */
const CLEARED = 'cleared';

/** A tab of another activity may speak on the same channel. */
const sameAttempt = ({ marks }: LearnerRecord, record: LearnerRecord): boolean =>
  marks.attempt === record.marks.attempt;

interface Parts {
  readonly clearDevice: () => void;
  readonly channel: Channel;
  readonly reports: ReportQueue;
  readonly awake: KeepAwake;
  readonly exchange: Exchange;
  readonly sync: SyncQueue;
  /** Puts the work into the outbox; whether the device has taken it. */
  readonly keep: () => boolean;
  /** What is being merged was found on the device. */
  receiving: boolean;
}

function openParts({ context, device, found, seconds }: Opening, connection: LmsConnection): Parts {
  const { course, ports } = context;
  const { outbox } = device;
  const channel = device.openChannel((text) => {
    if (text === CLEARED) return clearDevice();
    const { record } = readSaved(text);
    if (record !== null && (!connection.opensAttempts || sameAttempt(record, course.record()))) {
      course.merge(record);
    }
  });
  const reports = openReportQueue(
    context,
    readSaved(connection.launch.savedState, outbox.numbering),
  );
  const awake = keepAwake(ports.clock, seconds, connection.patience, () => insist(parts));
  const exchange = openExchange({
    context,
    connection,
    device,
    reports,
    channel,
    awake,
    seconds,
  });
  const work = () => ({
    record: course.record(),
    saves: exchange.saves(),
    known: exchange.known(),
  });
  const keep = () => outbox.put(work()).ok;
  const run = async () => {
    const before = exchange.known();
    const outcome = await exchange.run();
    if (exchange.known() !== before) outbox.note(work());
    return outcome;
  };
  if (found && keep()) outbox.fold(course.record());
  const sync = createSyncQueue(context, {
    keep,
    keptAs: device.keeps,
    exchange: () => device.alone(() => answered(run)),
    withheld: exchange.withheld,
  });
  outbox.onTaken(sync.taken);
  const clearDevice = () => {
    device.clear();
    context.isCleared.set(true);
    // What has become of the work is another thing now.
    sync.changed(false);
  };
  const parts: Parts = {
    clearDevice,
    channel,
    reports,
    awake,
    exchange,
    sync,
    keep,
    receiving: false,
  };
  return parts;
}

function insist({ exchange, sync }: Parts): void {
  exchange.insist();
  sync.schedule(false);
}

function mergeKept({ context, device }: Opening, parts: Parts, record: LearnerRecord): void {
  parts.receiving = true;
  context.course.merge(record);
  parts.receiving = false;
  if (parts.keep()) device.outbox.fold(context.course.record());
}

function leave({ context, device }: Opening, parts: Parts, ending: Ending): void {
  const { awake, channel, exchange, keep, sync } = parts;
  sync.stop();
  awake.stop();
  const kept = keep();
  const ended = exchange.end(ending);
  channel.close();
  const saved = ended.ok && !exchange.withheld();
  context.saving.set(saved ? 'saved' : kept ? device.keeps : 'notKept');
}

/** Adapters answer with values; one that throws has not answered. */
async function answered(
  run: () => Promise<Result<null, LmsFailure>>,
): Promise<Result<null, LmsFailure>> {
  try {
    return await run();
  } catch (error) {
    return fail({ cause: 'unreachable', detail: String(error) });
  }
}

/** Without an LMS: the work stays on the device, as long as the device keeps it. */
export function openWithoutLms({ context, device, known }: Opening): AttemptSession {
  const sync = createSyncQueue(context, {
    keep: () => device.outbox.put({ record: context.course.record(), saves: 0, known }).ok,
    keptAs: device.keeps,
    exchange: null,
    withheld: () => false,
  });
  device.outbox.onTaken(sync.taken);
  return {
    ...sync,
    ...UNREPORTED,
    clearDevice: () => {
      device.clear();
      context.isCleared.set(true);
      sync.changed(false);
    },
    merged: () => sync.schedule(false),
    mergeKept: (record) => {
      context.course.merge(record);
      sync.changed(false);
    },
    leave: () => sync.changed(true),
  };
}

/** To look around: nothing is written anywhere. */
export function openBrowsing(
  { context, seconds }: Opening,
  connection: LmsConnection,
): AttemptSession {
  context.saving.set('browsing');
  return {
    changed: () => undefined,
    schedule: () => undefined,
    flush: () => Promise.resolve(),
    ...UNREPORTED,
    clearDevice: () => undefined,
    merged: () => undefined,
    mergeKept: () => undefined,
    leave: (ending) => void connection.end(null, seconds(), ending),
  };
}

/** Nothing is reported to anybody. */
const UNREPORTED = {
  insist: () => undefined,
  report: () => undefined,
  wanted: () => null,
  lessonLoaded: () => undefined,
  confirmKept: () => undefined,
};
