import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCallback } from 'react';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { PlayableBlock } from '../../blocks/playable.ts';
import { objectIn, textIn } from '../../core/json.ts';
import { type CourseSnapshot, selectBlock } from '../../engine/select.ts';
import { createCmi5Adapter } from '../../lms/cmi5/adapter.ts';
import type { LmsAdapter } from '../../lms/port.ts';
import { createScorm12Adapter } from '../../lms/scorm12/adapter.ts';
import { createScorm2004Adapter } from '../../lms/scorm2004/adapter.ts';
import { fakeLrs } from '../../lms/testing/fakeLrs.ts';
import { fakeScorm12Lms, fakeScorm2004Lms, type FakeScorm } from '../../lms/testing/fakeScorm.ts';
import { type FakeBrowser, fakeBrowser } from '../../session/testing/fakeBrowser.ts';
import { visit, type Visitor } from '../../session/testing/visitor.ts';
import { CourseActorContext, useCourse } from '../play/CourseActor.ts';
import {
  enterMadeUpType,
  kinds,
  madeUpBlocks,
  madeUpCourse,
  removeMadeUpType,
} from '../testing/madeUpType.ts';
import { useAct } from './useAct.ts';

/** Its view: one press gives the whole answer and submits it; what was kept is drawn. */
function View({ block }: { readonly block: PlayableBlock }) {
  const { key, id } = block;
  const select = useCallback((snapshot: CourseSnapshot) => selectBlock(snapshot, key), [key]);
  const { done, grade, state } = useCourse(select);
  const tell = useAct(key, () => undefined);
  const answer = Object.values(kinds).find((each) => each.state.kind === id)?.answer;
  const press = () => {
    if (answer !== undefined) tell({ type: 'answer', answer });
    tell({ type: 'submit' });
  };
  return (
    <>
      <button type="button" onClick={press}>
        {id}
      </button>
      <output aria-label={`Kept: ${id}`}>{JSON.stringify({ done, grade, state })}</output>
    </>
  );
}

const kindNames = Object.keys(kinds);

beforeAll(enterMadeUpType);
afterAll(removeMadeUpType);

interface World {
  readonly adapter: (browser: FakeBrowser) => LmsAdapter;
  /** `id type response result`, as it arrived. */
  readonly told: () => readonly string[];
  /** What it had to refuse. */
  readonly complaints: readonly string[];
}

const strict = { strict: true, log: () => undefined };
const ORIGIN = 'https://lms.test';

function scormWorld(lms: FakeScorm, adapter: World['adapter'], response: string): World {
  const told = () =>
    [...lms.stored].flatMap(([element, id]) => {
      if (!/^cmi\.interactions\.\d+\.id$/.test(element)) return [];
      const value = (name: string) => lms.stored.get(element.replace(/id$/, name)) ?? '';
      return [[id, value('type'), value(response), value('result')].join(' ')];
    });
  return { adapter, told, complaints: lms.complaints };
}

const worlds: Readonly<Record<string, () => World>> = {
  'SCORM 1.2': () => {
    const lms = fakeScorm12Lms();
    const adapter = () => createScorm12Adapter(lms.openPage(), ORIGIN, strict);
    return scormWorld(lms, adapter, 'student_response');
  },
  'SCORM 2004': () => {
    const lms = fakeScorm2004Lms();
    const adapter = () => createScorm2004Adapter(lms.openPage(), ORIGIN, '3rd', strict);
    return scormWorld(lms, adapter, 'learner_response');
  },
  cmi5: () => {
    const lrs = fakeLrs();
    return {
      adapter: ({ clock }) =>
        createCmi5Adapter(lrs.launch({ now: clock.now, after: clock.after }).surroundings),
      told: () =>
        lrs.statements.flatMap((statement) => {
          const definition = objectIn(objectIn(statement, 'object'), 'definition');
          const id = textIn(objectIn(statement, 'object'), 'id').replace(/^.*\//, '');
          const { response, success } = objectIn(statement, 'result');
          if (response === undefined) return [];
          const type = textIn(definition, 'interactionType');
          return [[id, type, response, success === true ? 'correct' : 'incorrect'].join(' ')];
        }),
      complaints: lrs.violations,
    };
  },
};

const expected: Readonly<Record<string, readonly string[]>> = {
  'SCORM 1.2': [
    'all.choice choice a,c correct',
    'all.grid.one likert 2 correct',
    'all.grid.two likert 1 correct',
    'all.pairs matching a.d,b.d correct',
    'all.order sequencing c,a,b correct',
    'all.gaps.one fill-in a [,] b correct',
    'all.gaps.two fill-in {lang=en} correct',
    'all.number numeric 3.5 correct',
    'all.text fill-in First. Second. correct',
    'all.path.step1 choice a correct',
    'all.path.step2 choice b correct',
    'all.path.ending fill-in Together correct',
  ],
  'SCORM 2004': [
    'all.choice choice one[,]three correct',
    'all.grid.one likert 2 correct',
    'all.grid.two likert 1 correct',
    'all.pairs matching one[.]four[,]two[.]four correct',
    'all.order sequencing three[,]one[,]two correct',
    'all.gaps.one fill-in a [\\,] b correct',
    'all.gaps.two fill-in \\{lang=en} correct',
    'all.number numeric 3.5 correct',
    'all.text long-fill-in First. ¶ Second. correct',
    'all.path.step1 choice one correct',
    'all.path.step2 choice two correct',
    'all.path.ending other Together correct',
  ],
  cmi5: [
    'all.choice choice one[,]three correct',
    'all.grid.one likert 2 correct',
    'all.grid.two likert 1 correct',
    'all.pairs matching one[.]four[,]two[.]four correct',
    'all.order sequencing three[,]one[,]two correct',
    'all.gaps.one fill-in a [\\,] b correct',
    'all.gaps.two fill-in \\{lang=en} correct',
    'all.number numeric 3.5 correct',
    'all.text long-fill-in First.\nSecond. correct',
    'all.path.step1 choice one correct',
    'all.path.step2 choice two correct',
    'all.path.ending other Together correct',
  ],
};

/** Lets so much time go by, with all that is waiting for its turn. */
const pause = (browser: FakeBrowser, milliseconds: number) =>
  act(async () => {
    for (let step = 0; step < 40; step += 1) {
      await browser.clock.advance(milliseconds / 40);
      await new Promise((resolve) => setTimeout(resolve));
    }
  });

/** A learner at a new device, with every block of the course on the page. */
async function sit(world: World): Promise<{ learner: Visitor; browser: FakeBrowser }> {
  const browser = fakeBrowser();
  const learner = await visit({ browser, adapter: world.adapter(browser), course: madeUpCourse });
  await pause(browser, 1_000);
  await learner.act({ type: 'lesson.opened', lesson: 1 });
  render(
    <CourseActorContext value={learner.session.actor}>
      {madeUpBlocks.map((block) => (
        <View key={block.key} block={block} />
      ))}
    </CourseActorContext>,
  );
  return { learner, browser };
}

const kept = () =>
  kindNames.map(
    (kind) => JSON.parse(screen.getByLabelText(`Kept: ${kind}`).textContent) as unknown,
  );

test.each(Object.keys(worlds))(
  '%s: from a press to a strict LMS, and back on another device',
  async (name) => {
    const world = worlds[name]?.();
    if (world === undefined) throw new Error(name);
    const { browser, learner } = await sit(world);
    for (const kind of kindNames) await userEvent.click(screen.getByRole('button', { name: kind }));
    await pause(browser, 5_000);
    expect(world.told()).toEqual(expected[name]);
    learner.kill();
    cleanup();

    await sit(world);
    expect(kept()).toEqual(
      Object.values(kinds).map(({ answer }) => ({
        done: true,
        grade: { points: 1, correct: true },
        state: { kind: 'answer', answer, submitted: true },
      })),
    );
    expect(world.complaints).toEqual([]);
  },
);
