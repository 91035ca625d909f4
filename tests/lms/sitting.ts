import type { CourseEvent } from '../../src/engine/events.ts';
import type { FakeScorm } from '../../src/lms/testing/fakeScorm.ts';
import type { LmsAdapter } from '../../src/lms/port.ts';
import { createScorm12Adapter } from '../../src/lms/scorm12/adapter.ts';
import { createScorm2004Adapter } from '../../src/lms/scorm2004/adapter.ts';
import { fakeBrowser, type FakeBrowser } from '../../src/session/testing/fakeBrowser.ts';
import { openLadder, visit, type Visitor } from '../../src/session/testing/visitor.ts';
import { standards, type Standard } from './standards.ts';

export { standards };

/** A learner at the small course of the session's tests, in a strict LMS. */
export interface Sitting {
  readonly learner: Visitor;
  readonly lms: FakeScorm;
  readonly browser: FakeBrowser;
  readonly adapter: LmsAdapter;
  readonly act: (...events: readonly CourseEvent[]) => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

interface World {
  readonly lms?: FakeScorm;
  readonly browser?: FakeBrowser;
  /** False: nobody offers an API. */
  readonly api?: boolean;
}

export const openTextLesson: CourseEvent = openLadder;

export async function sit(
  standard: Standard,
  world: World = {},
  values: readonly (readonly [element: string, value: string])[] = [],
): Promise<Sitting> {
  const { lms = standard.openLms(), browser = fakeBrowser(), api = true } = world;
  for (const [element, value] of values) lms.stored.set(element, value);
  const adapter = api ? standard.openPage(lms, complain) : withoutApi(standard);
  const learner = await visit({ browser, adapter });
  const pause = browser.clock.advance;
  return { learner, lms, browser, adapter, act: learner.act, pause };
}

function withoutApi({ name }: Standard): LmsAdapter {
  const nowhere = { parent: null };
  const strictness = { strict: true, log: () => undefined };
  return name === 'SCORM 1.2'
    ? createScorm12Adapter(nowhere, '', strictness)
    : createScorm2004Adapter(nowhere, '', '4th', strictness);
}

/** The names under which the standards keep the same things. */
export const texts = ({ name }: Standard) =>
  name === 'SCORM 1.2'
    ? {
        location: 'cmi.core.lesson_location',
        mode: 'cmi.core.lesson_mode',
        credit: 'cmi.core.credit',
      }
    : { location: 'cmi.location', mode: 'cmi.mode', credit: 'cmi.credit' };

/** A value that no LMS should get fails the test. */
function complain(message: string): void {
  throw new Error(message);
}
