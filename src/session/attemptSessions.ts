import type { LessonKey } from '../core/blockState.ts';
import type { Launch } from '../core/launch.ts';
import type { Standing } from '../core/progressReport.ts';
import type { Ending, LmsConnection } from '../lms/port.ts';
import { isContained, mergeRecords } from '../progress/merge.ts';
import { emptyRecord, type LearnerRecord } from '../progress/record.ts';
import {
  openAttemptSession,
  openBrowsing,
  openWithoutLms,
  type AttemptSession,
  type Opening,
} from './attemptSession.ts';
import { countLaunch } from './aging.ts';
import type { Connected } from './connecting.ts';
import type { SessionContext } from './context.ts';
import { isForgotten, sameOutcome } from './courseLink.ts';
import { isDecisive } from './decisive.ts';
import { openDevice, type Device, type Ownership } from './device.ts';
import { holdsWork, hydrate, type Hydrated } from './hydrate.ts';
import {
  beginsAttempt,
  isTroubled,
  learnerName,
  nobodys,
  ownershipOf,
  WITHOUT_LMS,
} from './launches.ts';
import { ownerHash } from './owner.ts';
import { readSaved } from './savedText.ts';
import { visibleTime, type VisibleTime } from './visibleTime.ts';

/** The attempt sessions of a page, one after the other: each with a connection, or without. */
export interface AttemptSessions {
  /** Begins one; where only the learner can tell what holds, after their answer. */
  readonly open: (connected: Connected) => void;
  /** Goes on without an LMS; false when an attempt session is under way. */
  readonly openWithoutLms: () => boolean;
  readonly recordChanged: (before: LearnerRecord, after: LearnerRecord) => void;
  /** Something was chosen that is for the LMS to know. */
  readonly reportChoice: () => void;
  readonly flush: () => Promise<void>;
  /**
   * All that the device keeps has been read, perhaps only after the learner has begun; `found`:
   * something among it is new.
   */
  readonly keptLoaded: (found: boolean) => void;
  /** Ends the one that is under way; false when there was none. */
  readonly leave: (ending: Ending) => boolean;
  /** A lesson without which something that was done cannot be reported to the LMS. */
  readonly wanted: () => LessonKey | null;
  readonly stop: () => void;
}

export function attemptSessions(context: SessionContext): AttemptSessions {
  const page: Page = {
    context,
    time: visibleTime(context.ports.clock, context.ports.page),
    device: null,
    current: null,
    beganEmpty: false,
    isKeptLoaded: false,
    uncounted: 0,
    unanswered: null,
    progress: context.course.progress(),
  };
  return {
    open: (connected) => open(page, connected),
    openWithoutLms: () => goOnWithoutLms(page),
    recordChanged: (before, after) => recordChanged(page, before, after),
    reportChoice: () => page.current?.insist(),
    flush: () => page.current?.flush() ?? Promise.resolve(),
    wanted: () => page.current?.wanted() ?? null,
    keptLoaded: (found) => keptLoaded(page, found),
    leave: (ending) => leave(page, ending),
    stop: page.time.stop,
  };
}

interface Unanswered {
  readonly connection: LmsConnection;
  readonly device: Device;
  /** Where work of this tab waits that nobody has said whose it is; `null` where there is none. */
  readonly stray: Device | null;
}

interface Page {
  readonly context: SessionContext;
  readonly time: VisibleTime;
  device: Device | null;
  current: AttemptSession | null;
  /** The LMS began with nothing, which may be a new attempt. */
  beganEmpty: boolean;
  isKeptLoaded: boolean;
  /** Launches at which an LMS gave back what was saved, and which the device has not counted yet. */
  uncounted: number;
  /** A connection about which the learner is being asked, before its attempt session begins. */
  unanswered: Unanswered | null;
  progress: Standing;
}

function open(page: Page, connected: Connected): void {
  const { courseId, learner, notify } = page.context;
  const { connection } = connected;
  const { launch, warning } = connection;
  const device = deviceOf(page, ownershipOf(courseId, connected));
  page.time.restart();
  learner.set(learnerName(connection));
  if (warning?.cause === 'damaged') notify('savedStateDamaged');
  if (launch.mode === 'browse') {
    const { record } = readSaved(launch.savedState);
    return begin(page, launch, record, () => openBrowsing(openingOf(page, device), connection));
  }
  const hydrated = hydrate(connection, device.outbox);
  const stray = page.device === null ? strayIn(page, hydrated.record) : null;
  if (hydrated.doubtful || stray !== null) ask(page, { connection, device, stray }, hydrated);
  else work(page, connection, device, hydrated.record);
}

/** Work that was done in this tab on an earlier page, which no LMS answered, and is not known yet. */
function strayIn(page: Page, known: LearnerRecord | null): Device | null {
  const device = deviceOf(page, nobodys(page.context.courseId));
  const held = device.outbox.held()?.record ?? null;
  if (held === null || !holdsWork(held)) return null;
  return known !== null && isContained(held, known) ? null : device;
}

const deviceOf = ({ context, device }: Page, ownership: Ownership): Device =>
  device?.name === ownerHash(ownership.owner) ? device : openDevice(context, ownership);

const openingOf = ({ context, time }: Page, device: Device): Opening => ({
  context,
  device,
  seconds: time.seconds,
});

/** Only the learner can tell what becomes of work that the LMS does not know. */
function ask(page: Page, unanswered: Unanswered, { doubtful, record }: Hydrated): void {
  const { connection, device, stray } = unanswered;
  page.unanswered = unanswered;
  // A dialog that closes may answer a second time.
  const answer = (then: () => void) => () => {
    if (page.unanswered === unanswered) then();
  };
  page.context.unconfirmed.set({
    inTab: !doubtful,
    keep: answer(() => {
      const held = stray?.outbox.held()?.record ?? null;
      page.device = stray ?? page.device;
      work(page, connection, device, record, held);
    }),
    discard: answer(() => {
      stray?.outbox.discard();
      if (doubtful) device.outbox.discard();
      work(page, connection, device, doubtful ? null : record);
    }),
  });
}

/** As `ask`, where the work was found only after the attempt session had begun. */
function askLate(page: Page, current: AttemptSession, device: Device): void {
  const { unconfirmed } = page.context;
  const answer = (then: () => void) => () => {
    if (unconfirmed.get() !== question) return;
    unconfirmed.set(null);
    then();
  };
  const question = {
    keep: answer(() => mergeHeld(current, device)),
    discard: answer(() => {
      device.outbox.discard();
      current.changed(false);
    }),
  };
  unconfirmed.set(question);
}

function mergeHeld(current: AttemptSession, device: Device): void {
  const held = device.outbox.held();
  if (held !== null) current.mergeKept(held.record);
}

function keptLoaded(page: Page, found: boolean): void {
  page.isKeptLoaded = true;
  if (found) receiveKept(page);
  countLaunches(page);
}

function countLaunches(page: Page): void {
  if (!page.isKeptLoaded) return;
  const { kept, ports } = page.context;
  for (; page.uncounted > 0; page.uncounted -= 1) countLaunch({ kept, plain: ports.deviceStorage });
}

function receiveKept(page: Page): void {
  const { current, device, unanswered } = page;
  if (unanswered !== null) {
    return ask(page, { ...unanswered }, hydrate(unanswered.connection, unanswered.device.outbox));
  }
  if (current === null || device === null) return;
  current.confirmKept();
  const held = device.outbox.held()?.record ?? null;
  const isNew = held !== null && !isContained(held, page.context.course.record());
  if (isNew && page.beganEmpty && holdsWork(held)) askLate(page, current, device);
  else mergeHeld(current, device);
}

/** `found`: work of this tab that neither the LMS nor the device has. */
function work(
  page: Page,
  connection: LmsConnection,
  device: Device,
  record: LearnerRecord | null,
  found: LearnerRecord | null = null,
): void {
  const { course } = page.context;
  const previous = page.device;
  page.device = device;
  page.beganEmpty = beginsAttempt(connection);
  if (readSaved(connection.launch.savedState).record !== null) page.uncounted += 1;
  const known = record ?? marked(page.context);
  const whole = found === null ? known : mergeRecords(known, found);
  begin(page, connection.launch, whole, () =>
    openAttemptSession(openingOf(page, device), connection),
  );
  const now = course.record();
  const soon = isTroubled(connection) || page.beganEmpty;
  const isNew = !isContained(now, record ?? emptyRecord(now.salt));
  // What was done while nobody was connected is on no device yet, or on another's account.
  if (holdsWork(now) && isNew) page.current?.changed(soon);
  else if (soon || holdsWork(now)) page.current?.schedule(soon);
  if (previous !== null && previous !== device) previous.outbox.confirm(now);
  countLaunches(page);
}

/** The record of an attempt that begins here, to which a page without an LMS gives no mark. */
function marked({ course, ports }: SessionContext): LearnerRecord {
  const record = course.record();
  const attempt = record.marks.attempt ?? Math.floor(ports.random() * 2 ** 32);
  return { ...record, marks: { ...record.marks, attempt } };
}

function begin(
  page: Page,
  launch: Launch,
  record: LearnerRecord | null,
  next: () => AttemptSession,
): void {
  const { actor, course, unconfirmed } = page.context;
  page.unanswered = null;
  unconfirmed.set(null);
  // Nobody is to save the record before it is put together.
  page.current = null;
  actor.send({ type: 'connection.opened', launch, record: record ?? course.record() });
  page.progress = course.progress();
  page.current = next();
}

function goOnWithoutLms(page: Page): boolean {
  if (page.current !== null) return false;
  const { actor, courseId } = page.context;
  const isFirst = page.device === null;
  const device = page.device ?? deviceOf(page, nobodys(courseId));
  page.device = device;
  const next = () => openWithoutLms(openingOf(page, device));
  if (isFirst) begin(page, WITHOUT_LMS, device.outbox.held()?.record ?? null, next);
  else page.current = next();
  actor.send({ type: 'connection.degraded' });
  page.current?.changed(false);
  return true;
}

function recordChanged(page: Page, before: LearnerRecord, after: LearnerRecord): void {
  const { course } = page.context;
  const known = page.progress;
  page.progress = course.progress();
  if (isForgotten(before, after)) {
    course.forget(after.run.epoch);
    page.device?.outbox.discard();
  }
  // Whoever it comes from has kept it already.
  if (course.isMerging()) return page.current?.merged(before, after);
  page.current?.report(before, after);
  page.current?.changed(!sameOutcome(known, page.progress) || isDecisive(before, after));
}

function leave(page: Page, ending: Ending): boolean {
  const { current, unanswered } = page;
  current?.leave(ending);
  unanswered?.connection.end(null, 0, ending);
  page.context.unconfirmed.set(null);
  page.current = null;
  page.unanswered = null;
  return current !== null || unanswered !== null;
}
