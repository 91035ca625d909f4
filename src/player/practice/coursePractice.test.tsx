import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createActor } from 'xstate';

import { runs } from '../../../tests/effort.ts';
import { practiceVisit, reviewed } from '../../answers/spacing.ts';
import type { CardProgress } from '../../core/blockState.ts';
import type { OutlineDeck } from '../../course/playable.ts';
import { courseMachine } from '../../engine/courseMachine.ts';
import { defaultLaunch } from '../../engine/testing/defaultLaunch.ts';
import { text } from '../../engine/testing/buildBlocks.ts';
import { buildCourse, lesson } from '../../engine/testing/buildCourse.ts';
import { courseWords } from '../../i18n/later.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { putAnswer } from '../../progress/changes.ts';
import { emptyRecord, type LearnerRecord } from '../../progress/record.ts';
import { CourseActorContext } from '../play/CourseActor.ts';
import { fewNow, useCoursePractice } from './coursePractice.ts';
import { FewToRepeat } from './FewToRepeat.tsx';

const deck = (block: number, title: string, items: readonly number[]): OutlineDeck => ({
  lesson: 1,
  block,
  title,
  items,
});
const signs = deck(201, 'Signs', [1, 2, 3, 4, 5, 6, 7]);
const words = deck(202, 'Words', [1, 2]);

const card = (item: number, box: number, day: number): CardProgress => ({
  item,
  box,
  reviews: 1,
  day,
});

const put = (record: LearnerRecord, block: number, cards: readonly CardProgress[]) =>
  putAnswer(record, block, { kind: 'cards', cards }, false);

const nobody = emptyRecord(1);

/** What is offered on a day. */
function onDay(today: number, record: LearnerRecord) {
  const cards = [...record.run.states.values()].flatMap(({ value }) =>
    value.kind === 'answer' && value.answer.kind === 'cards' ? value.answer.cards : [],
  );
  return fewNow([signs, words], record, practiceVisit(cards, today));
}

describe('a few cards of a course', () => {
  test('are none before anything was practised', () => {
    expect(onDay(100, nobody)).toBeNull();
  });

  test('are of the block with what waits longest of what was missed', () => {
    const once = put(nobody, signs.block, [card(1, 0, 99), card(2, 1, 90)]);
    expect(onDay(100, once)).toEqual({ deck: signs, count: 2 });
    expect(onDay(100, put(once, words.block, [card(2, 0, 98)]))).toEqual({ deck: words, count: 1 });
  });

  test('are never more than a few, and none that an update took away', () => {
    const missed = [...Array(12).keys()].map((item) => card(item, 0, 90));
    expect(onDay(100, put(nobody, signs.block, missed))).toEqual({ deck: signs, count: 5 });
    expect(onDay(100, put(nobody, words.block, [card(9, 0, 90)]))).toBeNull();
  });

  test('have each card that was missed among them soon, whatever clocks tell', () => {
    const clocks = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(clocks, (days) => {
        let lain = new Map(
          [signs, words].map((each) => [each, each.items.map((i) => card(i, 0, 90))]),
        );
        const seen = new Set<string>();
        for (const today of days) {
          const record = [...lain].reduce(
            (all, [{ block }, cards]) => put(all, block, cards),
            nobody,
          );
          const offered = onDay(today, record)?.deck;
          const visit = practiceVisit([...lain.values()].flat(), today);
          // Nothing is known, ever: each visit misses anew what it is offered.
          lain = new Map(
            [...lain].map(([each, cards]) => [
              each,
              each !== offered
                ? cards
                : cards
                    .toSorted((a, b) => a.day - b.day)
                    .map((one, place) => {
                      if (place >= 5) return one;
                      seen.add(`${each.title} ${one.item}`);
                      return reviewed(one.item, one, false, visit);
                    }),
            ]),
          );
        }
        expect(seen.size).toBe(9);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('the cover of a completed course', () => {
  beforeAll(courseWords.load);
  afterEach(() => document.body.replaceChildren());

  const { outline, lessons } = buildCourse({ lessons: [lesson('map', [text('a')])] });

  function show(record: LearnerRecord): void {
    const actor = createActor(courseMachine, {
      input: { outline, lessons, record, now: () => 100 * 86_400 },
    }).start();
    render(
      <I18nProvider i18n={createEnglish()}>
        <CourseActorContext value={actor}>
          <FewToRepeat decks={[signs, words]} />
        </CourseActorContext>
      </I18nProvider>,
    );
  }

  test('leads to the block with the cards', () => {
    show(put(nobody, signs.block, [card(1, 0, 99), card(2, 0, 99)]));
    const offer = screen.getByRole('region', { name: 'A few to repeat' });
    expect(offer.textContent).toContain('2 cards from “Signs” are worth another look.');
    expect(screen.getByRole('link', { name: 'Repeat them' }).getAttribute('href')).toBe(
      '#/lesson/map/201',
    );
  });

  test('says nothing of cards where none come', () => {
    show(put(nobody, signs.block, [card(1, 3, 99)]));
    expect(screen.queryByRole('region')).toBeNull();
  });
});

const Counts = () => String(useCoursePractice().counts);

test.each([
  ['normal', true],
  // A completed course is opened like this ever after in some LMSs.
  ['review', true],
  ['browse', false],
] as const)('what is practised in mode %s is kept: %s', (mode, kept) => {
  const { outline, lessons } = buildCourse({ lessons: [lesson('map', [text('a')])] });
  const actor = createActor(courseMachine, {
    input: { outline, lessons, record: nobody, now: () => 0 },
  }).start();
  actor.send({ type: 'connection.opened', launch: { ...defaultLaunch, mode }, record: nobody });
  const { container } = render(
    <CourseActorContext value={actor}>
      <Counts />
    </CourseActorContext>,
  );
  expect(container.textContent).toBe(String(kept));
});
