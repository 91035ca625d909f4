import type { LessonKey } from '../core/blockState.ts';
import { fail, type Result } from '../core/result.ts';
import type { Ending, LmsConnection, LmsFailure } from '../lms/port.ts';
import type { LearnerRecord } from '../progress/record.ts';
import type { Chosen } from './chosen.ts';
import type { CourseLink } from './courseLink.ts';
import type { Device } from './device.ts';
import { openExchange } from './exchange.ts';
import { keepAwake } from './keepAwake.ts';
import type { Clock } from './ports.ts';
import { openReporting } from './reporting.ts';
import { readSaved } from './savedText.ts';
import { createSaver } from './saver.ts';
import type { Notice, SavingStatus } from './status.ts';

/** Keeping the learner's work, from the opening of a connection to its end. */
export interface Visit {
  /** The record changed; urgent when LMSs put it into their books. */
  readonly changed: (urgent: boolean) => void;
  /** The LMS is to be asked whether it knows all. */
  readonly offer: (urgent: boolean) => void;
  /** Saves soon, also if the record is the same: something else is new. */
  readonly insist: () => void;
  /** Saves at once what is not saved yet. */
  readonly flush: () => Promise<void>;
  /** Saves for the last time and ends the connection, all of it synchronously. */
  readonly leave: (ending: Ending) => void;
  /** The learner did something, which may be for the LMS to know. */
  readonly note: (before: LearnerRecord, after: LearnerRecord) => void;
  /** A lesson without which something that was done cannot be told. */
  readonly wanted: () => LessonKey | null;
}

export interface VisitOptions {
  readonly clock: Clock;
  readonly course: CourseLink;
  readonly device: Device;
  /** Seconds of visible time in this visit. */
  readonly seconds: () => number;
  /** What the learner has chosen in this visit. */
  readonly chosen: () => Chosen;
  readonly onStatus: (status: SavingStatus) => void;
  readonly onNotice: (notice: Notice) => void;
  readonly onDegraded: () => void;
  readonly onRestored: () => void;
}

/** A visit with an LMS. */
export function openVisit(options: VisitOptions, connection: LmsConnection): Visit {
  const { course, device, onNotice, onStatus } = options;
  const { outbox } = device;
  const channel = device.openChannel((text) => {
    const { record } = readSaved(text);
    if (record !== null) course.merge(record);
  });
  const { chosen, clock, seconds } = options;
  const saved = readSaved(connection.launch.savedState);
  const reporting = openReporting(course, saved, clock.now);
  const insist = () => {
    exchange.insist();
    saver.offer(false);
  };
  const awake = keepAwake(clock, seconds, connection.patience, insist);
  const exchange = openExchange({
    connection,
    outbox,
    course,
    reporting,
    chosen,
    seconds,
    onSaved: awake.saved,
    post: channel.post,
    onDamaged: (text) => {
      device.setAside(text);
      onNotice('savedStateDamaged');
    },
    onNewer: () => onNotice('savedStateNewer'),
    onDropped: () => onNotice('answersDropped'),
  });
  const keep = () => outbox.put(course.record(), exchange.saves());
  if (outbox.held() !== null && keep().ok) outbox.fold(course.record());
  const saver = createSaver({
    ...options,
    keep,
    keptAs: device.keeps,
    exchange: () => device.alone(() => answered(exchange.run)),
    withheld: exchange.withheld,
    onDegraded: ({ cause }) => {
      if (cause === 'ended') onNotice('reopenFromLms');
      options.onDegraded();
    },
  });
  return {
    changed: saver.changed,
    offer: saver.offer,
    insist,
    flush: saver.flush,
    note: reporting.note,
    wanted: reporting.wanted,
    leave: (ending) => {
      saver.stop();
      awake.stop();
      const kept = keep().ok;
      const ended = exchange.end(ending);
      channel.close();
      onStatus(ended.ok && !exchange.withheld() ? 'saved' : kept ? device.keeps : 'notKept');
    },
  };
}

/** A visit without an LMS: the work stays on the device, as long as the device keeps it. */
export function openLonelyVisit(options: VisitOptions): Visit {
  const { course, device } = options;
  const saver = createSaver({
    ...options,
    keep: () => device.outbox.put(course.record(), 0),
    keptAs: device.keeps,
    exchange: null,
    withheld: () => false,
  });
  return { ...saver, ...UNTOLD, leave: () => saver.changed(true) };
}

/** A visit to look around: nothing is written anywhere. */
export function openBrowsing(
  { onStatus, seconds }: VisitOptions,
  connection: LmsConnection,
): Visit {
  onStatus('browsing');
  return {
    changed: () => undefined,
    offer: () => undefined,
    flush: () => Promise.resolve(),
    ...UNTOLD,
    leave: (ending) => void connection.end(null, seconds(), ending),
  };
}

/** Nobody is told anything. */
const UNTOLD = { insist: () => undefined, note: () => undefined, wanted: () => null };

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
