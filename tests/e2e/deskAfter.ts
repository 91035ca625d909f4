import { createCmi5Adapter } from '../../src/lms/cmi5/adapter.ts';
import type { LmsAdapter } from '../../src/lms/port.ts';
import { createScorm12Adapter } from '../../src/lms/scorm12/adapter.ts';
import { createScorm2004Adapter } from '../../src/lms/scorm2004/adapter.ts';
import { fakeLrs } from '../../src/lms/testing/fakeLrs.ts';
import { handyLearners } from '../../src/simulator/desk/learners.ts';
import type { Attempt } from '../../src/simulator/record/attempt.ts';
import type { DeskFile } from '../../src/simulator/record/deskFile.ts';
import type { Registration } from '../../src/simulator/record/registration.ts';
import { facts2004, factsOf } from '../../src/simulator/testing/packageFacts.ts';
import { type Sitting, sitDown } from '../../src/simulator/testing/sitting.ts';
import type { FakeTab } from '../../src/session/testing/fakeBrowser.ts';
import { playBefore } from './playedBefore.ts';

/** The standards of which a desk can be prepared. */
export type Prepared = 'scorm12' | 'scorm2004-3' | 'scorm2004-4' | 'cmi5';

/** Some lessons of a course, by their ids. */
export interface Done {
  /** The name of the course's folder. */
  readonly course: string;
  readonly lessons: readonly string[];
  /** The quiz after them is begun; so many of its questions have no answer yet. */
  readonly left?: number;
}

/**
 * The desk of an LMS at which the first of the handy learners has done some lessons of a course in
 * one session, and begun the quiz after them: all that the player's own adapter has told that LMS.
 */
export async function deskAfter(target: Prepared, done: Done): Promise<DeskFile> {
  const [learner] = handyLearners;
  const id = learner?.id ?? '';
  const desk = { format: 1, learners: handyLearners, log: [] } as const;
  if (target === 'cmi5') {
    const registration = await registrationAfter(done);
    return { ...desk, standard: 'cmi5', attempts: {}, registrations: { [id]: registration } };
  }
  const attempt = await attemptAfter(target, done);
  const standard = target === 'scorm12' ? target : 'scorm2004';
  return { ...desk, standard, attempts: { [id]: attempt }, registrations: {} };
}

type Scorm = Exclude<Prepared, 'cmi5'>;

async function attemptAfter(target: Scorm, { course, lessons, left }: Done): Promise<Attempt> {
  // The manifest of a course declares the objective that its quiz satisfies.
  const facts2004Of = () => facts2004({ objectives: [`waymark-${course}-passed`] });
  const sitting = sitDown(target === 'scorm12' ? factsOf() : facts2004Of());
  await playBefore(lessons, { openAdapter: () => adapterIn(sitting, target), course, left });
  sitting.end();
  const stored = sitting.stored();
  if (stored === null) throw new Error('The LMS was told nothing.');
  return stored;
}

function adapterIn({ window }: Sitting, target: Scorm): LmsAdapter {
  if (target === 'scorm12') return createScorm12Adapter(window, ORIGIN, COMPLAIN);
  const edition = target === 'scorm2004-3' ? '3rd' : '4th';
  return createScorm2004Adapter(window, ORIGIN, edition, COMPLAIN);
}

async function registrationAfter({ course, lessons, left }: Done): Promise<Registration> {
  const lrs = fakeLrs({ masteryScore: 0.8 });
  const open = ({ ports: { clock } }: FakeTab) =>
    createCmi5Adapter({
      ...lrs.launch().surroundings,
      now: clock.now,
      after: clock.after,
      log: COMPLAIN.log,
    });
  await playBefore(lessons, { openAdapter: open, course, left });
  const { documents, statements } = lrs.holding();
  return {
    statements,
    documents: Object.fromEntries(documents.map(([name, { text }]) => [name, text])),
  };
}

const ORIGIN = 'https://lms.test';

const COMPLAIN = {
  strict: true,
  log: (message: string) => {
    throw new Error(message);
  },
};
