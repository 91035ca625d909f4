import type { Actor } from 'xstate';

import type { LessonKey } from '../core/blockState.ts';
import type { Launch } from '../core/launch.ts';
import type { courseMachine } from '../engine/courseMachine.ts';
import type { Ending, LmsConnection } from '../lms/port.ts';
import { isContained } from '../progress/merge.ts';
import { emptyRecord, type LearnerRecord } from '../progress/record.ts';
import type { Chosen } from './chosen.ts';
import type { Connected } from './connecting.ts';
import { isForgotten, sameOutcome, type CourseLink } from './courseLink.ts';
import { openDevice, type Device } from './device.ts';
import { holdsWork, hydrate } from './hydrate.ts';
import { beginsAttempt, isTroubled, learnerName, LONELY, ownerOf, saysWho } from './launches.ts';
import { ownerHash, type Owner } from './owner.ts';
import type { SessionPorts } from './ports.ts';
import { readSaved } from './savedText.ts';
import type { Notice, SavingStatus, Unconfirmed } from './status.ts';
import type { ValueStore } from './valueStore.ts';
import { visibleTime } from './visibleTime.ts';
import {
  openBrowsing,
  openLonelyVisit,
  openVisit,
  type Visit,
  type VisitOptions,
} from './visit.ts';

export interface VisitingOptions {
  readonly courseId: string;
  readonly ports: SessionPorts;
  readonly actor: Actor<typeof courseMachine>;
  readonly course: CourseLink;
  readonly saving: ValueStore<SavingStatus>;
  readonly unconfirmed: ValueStore<Unconfirmed | null>;
  readonly learner: ValueStore<string | null>;
  /** What the learner has chosen in this visit. */
  readonly chosen: () => Chosen;
  readonly notify: (notice: Notice) => void;
}

/** The visits of a session, one after the other: each begins with a connection, or without. */
export interface Visiting {
  /** Begins a visit; where only the learner can tell what holds, after their answer. */
  readonly open: (connected: Connected) => void;
  /** Goes on without an LMS; false when a visit is under way. */
  readonly openLonely: () => boolean;
  readonly recordChanged: (before: LearnerRecord, after: LearnerRecord) => void;
  /** Something was chosen that is for the LMS to know. */
  readonly chose: () => void;
  readonly flush: () => Promise<void>;
  /** Ends the visit; false when there was none. */
  readonly leave: (ending: Ending) => boolean;
  /** A lesson without which something that was done cannot be told to the LMS. */
  readonly wanted: () => LessonKey | null;
  readonly stop: () => void;
}

export function visiting(options: VisitingOptions): Visiting {
  const { actor, courseId, course, learner, notify, ports, saving, unconfirmed } = options;
  const time = visibleTime(ports.clock, ports.page);
  let device: Device | null = null;
  let visit: Visit | null = null;
  /** A connection about which the learner is being asked. */
  let waiting: LmsConnection | null = null;
  let progress = course.progress();

  const deviceOf = (owner: Owner, shared: boolean): Device =>
    device?.name === ownerHash(owner) ? device : openDevice(ports, owner, shared);

  const optionsFor = (owned: Device): VisitOptions => ({
    clock: ports.clock,
    course,
    device: owned,
    seconds: time.seconds,
    chosen: options.chosen,
    onStatus: saving.set,
    onNotice: notify,
    onDegraded: () => actor.send({ type: 'connection.degraded' }),
    onRestored: () => actor.send({ type: 'connection.restored' }),
  });

  const begin = (launch: Launch, record: LearnerRecord | null, next: () => Visit) => {
    waiting = null;
    unconfirmed.set(null);
    // Nobody is to save the record before it is put together.
    visit = null;
    actor.send({ type: 'connection.opened', launch, record: record ?? course.record() });
    progress = course.progress();
    visit = next();
  };

  const work = (connection: LmsConnection, owned: Device, record: LearnerRecord | null) => {
    const previous = device;
    device = owned;
    begin(connection.launch, record, () => openVisit(optionsFor(owned), connection));
    const now = course.record();
    const soon = isTroubled(connection) || beginsAttempt(connection);
    // What was done while nobody was connected is on no device yet, or on another's account.
    if (holdsWork(now) && !isContained(now, record ?? emptyRecord(now.salt))) visit?.changed(soon);
    else if (soon || holdsWork(now)) visit?.offer(soon);
    if (previous !== null && previous !== owned) previous.outbox.confirm(now);
  };

  const ask = (connection: LmsConnection, owned: Device, record: LearnerRecord | null) => {
    waiting = connection;
    // A dialog that closes may answer a second time.
    const answer = (then: () => void) => () => {
      if (waiting === connection) then();
    };
    unconfirmed.set({
      keep: answer(() => work(connection, owned, record)),
      discard: answer(() => {
        owned.outbox.discard();
        work(connection, owned, null);
      }),
    });
  };

  return {
    open: (connected) => {
      const { connection } = connected;
      const { launch, warning } = connection;
      const owned = deviceOf(ownerOf(courseId, connection), saysWho(connected));
      time.restart();
      learner.set(learnerName(connection));
      if (warning?.cause === 'damaged') notify('savedStateDamaged');
      if (launch.mode === 'browse') {
        const { record } = readSaved(launch.savedState);
        return begin(launch, record, () => openBrowsing(optionsFor(owned), connection));
      }
      const { record, doubtful } = hydrate(connection, owned.outbox);
      return doubtful ? ask(connection, owned, record) : work(connection, owned, record);
    },
    openLonely: () => {
      if (visit !== null) return false;
      const owned = device ?? deviceOf({ lms: '', courseId, learnerId: '' }, false);
      if (device === null) {
        device = owned;
        begin(LONELY, owned.outbox.held()?.record ?? null, () =>
          openLonelyVisit(optionsFor(owned)),
        );
      } else visit = openLonelyVisit(optionsFor(owned));
      actor.send({ type: 'connection.degraded' });
      visit?.changed(false);
      return true;
    },
    recordChanged: (before, after) => {
      const known = progress;
      progress = course.progress();
      if (isForgotten(before, after)) {
        course.forget(after.run.epoch);
        device?.outbox.discard();
      }
      // Whoever it comes from has kept it already.
      if (course.isMerging()) visit?.offer(false);
      else {
        visit?.note(before, after);
        visit?.changed(!sameOutcome(known, progress));
      }
    },
    chose: () => visit?.insist(),
    flush: () => visit?.flush() ?? Promise.resolve(),
    wanted: () => visit?.wanted() ?? null,
    leave: (ending) => {
      const left = visit !== null || waiting !== null;
      visit?.leave(ending);
      waiting?.end(null, 0, ending);
      unconfirmed.set(null);
      visit = null;
      waiting = null;
      return left;
    },
    stop: time.stop,
  };
}
