import type { LessonKey } from '../core/blockState.ts';
import type { Launch } from '../core/launch.ts';
import type { Standing } from '../core/progressReport.ts';
import type { Ending } from '../lms/port.ts';
import { isContained, mergeRecords } from '../progress/merge.ts';
import { isGain } from '../progress/otherAttempts.ts';
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
import { findOffered, hydrate } from './hydrate.ts';
import { begun, isTroubled, learnerName, nobodys, ownershipOf, WITHOUT_LMS } from './launches.ts';
import { holdingsOf, questionOf, strayWork, type Launched } from './offering.ts';
import { ownerHash } from './owner.ts';
import {
  holdsWork,
  isWorthAsking,
  joinKnown,
  ONLY_ATTEMPT,
  withOffered,
  type OfferedWork,
} from './playedAttempt.ts';
import { readSaved } from './savedText.ts';
import type { DeviceHoldings } from './status.ts';
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
  /** What the device keeps of the learner; `null` where no LMS has said who they are. */
  readonly holdings: () => DeviceHoldings | null;
  readonly clearDevice: () => void;
  /** Ends the one that is under way; false when there was none. */
  readonly leave: (ending: Ending) => boolean;
  /** A lesson without which something that was done cannot be reported to the LMS. */
  readonly wanted: () => LessonKey | null;
  /** A lesson is at hand, and with it what may be reported. */
  readonly lessonLoaded: () => void;
  readonly stop: () => void;
}

export function attemptSessions(context: SessionContext): AttemptSessions {
  const page: Page = {
    context,
    time: visibleTime(context.ports.clock, context.ports.page),
    device: null,
    current: null,
    launched: null,
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
    lessonLoaded: () => page.current?.lessonLoaded(),
    keptLoaded: (found) => keptLoaded(page, found),
    holdings: () => holdings(page),
    clearDevice: () => page.current?.clearDevice(),
    leave: (ending) => leave(page, ending),
    stop: page.time.stop,
  };
}

interface Page {
  readonly context: SessionContext;
  readonly time: VisibleTime;
  device: Device | null;
  current: AttemptSession | null;
  /** The connection that is used, or was used last. */
  launched: Launched | null;
  isKeptLoaded: boolean;
  /** Launches at which an LMS gave back what was saved, and which the device has not counted yet. */
  uncounted: number;
  /** A connection about which the learner is being asked, before its attempt session begins. */
  unanswered: Launched | null;
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
    const record = readSaved(launch.savedState).record ?? page.context.course.record();
    return begin(page, launch, record, () => openBrowsing(openingOf(page, device), connection));
  }
  const hydrated = hydrate(connection, device.outbox, () =>
    begun(page.context, page.launched?.saved ?? null, connection),
  );
  const stray = page.device === null ? strayIn(page, hydrated.stored) : null;
  const launched = { ...hydrated, connection, device, stray };
  const offered = findOffered(launched.record, launched.attempt, device.outbox);
  const isSure = offered.length === 0 && stray === null;
  return isSure ? work(page, launched) : ask(page, launched, offered);
}

/** Work that was done in this tab on an earlier page, which no LMS answered, and is not known yet. */
function strayIn(page: Page, known: LearnerRecord | null): Device | null {
  const device = deviceOf(page, nobodys(page.context.courseId));
  const held = strayWork(device);
  if (held === null || !isWorthAsking(held)) return null;
  return known !== null && !isGain(known, mergeRecords(known, held)) ? null : device;
}

const deviceOf = ({ context, device }: Page, ownership: Ownership): Device =>
  device?.name === ownerHash(ownership.owner) ? device : openDevice(context, ownership);

const openingOf = ({ context, launched, time }: Page, device: Device, found = false): Opening => ({
  context,
  device,
  found,
  known: launched?.device === device ? launched.saved : null,
  seconds: time.seconds,
});

/** Only the learner can tell what becomes of work that may be of another attempt. */
function ask(page: Page, launched: Launched, offered: readonly OfferedWork[]): void {
  const { record, stray } = launched;
  page.unanswered = launched;
  page.context.unconfirmed.set(
    questionOf(launched, offered, {
      // A dialog that closes may answer a second time.
      isOpen: () => page.unanswered === launched,
      keep: () => {
        const all = joinKnown(withOffered(record, offered), strayWork(stray)) ?? record;
        page.device = stray ?? page.device;
        work(page, { ...launched, record: all });
      },
      leave: () => work(page, launched),
    }),
  );
}

/** As `ask`, where the work was found only after the attempt session had begun. */
function askLate(page: Page, launched: Launched, offered: readonly OfferedWork[]): void {
  const { course, unconfirmed } = page.context;
  const close = () => unconfirmed.set(null);
  const asked = questionOf(launched, offered, {
    isOpen: () => unconfirmed.get() === asked,
    keep: () => {
      close();
      page.current?.mergeKept(withOffered(course.record(), offered));
    },
    leave: close,
  });
  unconfirmed.set(asked);
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
  const { current, launched, unanswered } = page;
  if (unanswered !== null) {
    const { connection, device } = unanswered;
    const hydrated = hydrate(connection, device.outbox, () => unanswered.record);
    const again = { ...unanswered, ...hydrated };
    return ask(page, again, findOffered(again.record, again.attempt, device.outbox));
  }
  if (current === null || launched === null) return;
  const { outbox } = launched.device;
  current.confirmKept();
  const held = outbox.held(launched.attempt);
  if (held !== null) current.mergeKept(held.record);
  const record = page.context.course.record();
  const attempt = { ...launched.attempt, marks: record.marks };
  const offered = findOffered(record, attempt, outbox);
  if (offered.length > 0) askLate(page, { ...launched, attempt, record }, offered);
}

function work(page: Page, launched: Launched): void {
  const { connection, device, record, saved, stored } = launched;
  const { course } = page.context;
  const previous = page.device;
  page.device = device;
  page.launched = launched;
  if (saved !== null) page.uncounted += 1;
  begin(page, connection.launch, record, () =>
    openAttemptSession(openingOf(page, device, stored !== saved), connection),
  );
  const now = course.record();
  const soon = isTroubled(connection) || launched.attempt.isNew;
  const isNew = !isContained(now, stored ?? emptyRecord(now.salt));
  // What was done while nobody was connected is on no device yet, or on another's account.
  if (holdsWork(now) && isNew) page.current?.changed(soon);
  else if (soon || holdsWork(now)) page.current?.schedule(soon);
  if (previous !== null && previous !== device) previous.outbox.confirm(now);
  countLaunches(page);
}

function begin(
  page: Page,
  launch: Launch,
  record: LearnerRecord,
  next: () => AttemptSession,
): void {
  const { actor, course, unconfirmed } = page.context;
  page.unanswered = null;
  unconfirmed.set(null);
  // Nobody is to save the record before it is put together.
  page.current = null;
  const another = isAnother(page, record);
  actor.send({ type: 'connection.opened', launch, record, another });
  if (another) actor.send({ type: 'cover.opened' });
  page.progress = course.progress();
  page.current = next();
}

/** Whether a page that comes back finds another attempt than the one that it has played. */
function isAnother({ context, launched }: Page, { marks }: LearnerRecord): boolean {
  const played = context.course.record().marks.attempt;
  if (launched?.attempt.isOnly !== false) return false;
  return played !== null && marks.attempt !== null && played !== marks.attempt;
}

function goOnWithoutLms(page: Page): boolean {
  if (page.current !== null) return false;
  const { actor, courseId } = page.context;
  const isFirst = page.device === null;
  const device = page.device ?? deviceOf(page, nobodys(courseId));
  page.device = device;
  const next = () => openWithoutLms(openingOf(page, device));
  const held = device.outbox.held(ONLY_ATTEMPT)?.record ?? page.context.course.record();
  if (isFirst) begin(page, WITHOUT_LMS, held, next);
  else page.current = next();
  actor.send({ type: 'connection.degraded' });
  page.current?.changed(false);
  return true;
}

function holdings({ context, current, launched }: Page): DeviceHoldings | null {
  if (current === null || launched === null || launched.attempt.isOnly) return null;
  return holdingsOf(launched, context.course.record().marks);
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
