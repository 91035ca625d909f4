import { expect, test } from 'vitest';

import type { SearchIndex } from '../../course/searchIndex.ts';
import type { LessonView } from '../../engine/view.ts';
import { lesson, buildCourse } from '../../engine/testing/buildCourse.ts';
import { soughtWords } from './foundWords.ts';
import { searchCourse } from './searchCourse.ts';

const { outline } = buildCourse({
  lessons: ['Peers', 'Hope', 'Locked'].map((id) => lesson(id, [])),
});

const lessons = outline.lessons.map((each, index): LessonView => ({
  lesson: each,
  number: index + 1,
  status: index === 2 ? 'locked' : 'open',
  lock: null,
  share: 0,
  minutesLeft: 10,
  current: index === 0,
  passedBefore: false,
}));

const index: SearchIndex = {
  format: 1,
  language: 'en',
  lessons: [
    {
      key: 1,
      opener: ['What peers share'],
      blocks: [
        [101, ['Who they are'], 'People with something in common.', 'Hope is one of it.'],
        [102, 'Peers hope, too, and hopes differ.'],
        [103],
        [104, 'Behind a Continue there is hope.'],
      ],
    },
    { key: 2, opener: [], blocks: [[201, ['Of hope'], 'It comes and goes.']] },
    { key: 3, opener: ['Hope, locked.'], blocks: [[301, 'Hope.'], [302], [303, 'More hope.']] },
  ],
};

function search(query: string, passed: ReadonlySet<number> | null = new Set()) {
  const { hits, closed } = searchCourse({ index, lessons, passed }, soughtWords(query));
  return {
    hits: hits.map(({ lesson: { number }, block, heading, text, spans }) => [
      `${number}/${block ?? 'top'}`,
      heading,
      spans.map(({ from, to }) => text.slice(from, to)).join(' '),
    ]),
    closed: closed.map(({ lesson: { number }, why, count }) => `${number} ${why} ${count}`),
  };
}

test('titles come before headings, and headings before texts; what is not open is counted', () => {
  expect(search('hope')).toEqual({
    hits: [
      ['2/top', null, 'Hope'],
      ['2/201', 'Of hope', 'hope'],
      ['1/101', 'Who they are', 'Hope'],
      ['1/102', 'Who they are', 'hope hopes'],
    ],
    closed: ['1 later 1', '3 locked 3'],
  });
});

test('what follows a Continue is found once that was passed, or every one is open', () => {
  expect(search('behind', new Set([103])).hits).toEqual([['1/104', 'Who they are', 'Behind']]);
  expect(search('behind', null).closed).toEqual([]);
});

test('every word has to be there: in a text, or in what stands above it', () => {
  expect(search('hope differ').hits).toEqual([['1/102', 'Who they are', 'hope hopes differ']]);
  expect(search('who common').hits).toEqual([['1/101', 'Who they are', 'common']]);
  expect(search('hope nowhere')).toEqual({ hits: [], closed: [] });
});

test('what a lesson says first leads to its top', () => {
  expect(search('share').hits).toEqual([['1/top', null, 'share']]);
});
