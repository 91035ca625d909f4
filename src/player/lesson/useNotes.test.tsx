import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';

import { notes, text } from '../../engine/testing/buildBlocks.ts';
import { checklistFixtures } from '../../blocks/checklist/fixtures.ts';
import { compileFixture } from '../../blocks/compileFixture.ts';
import { buildCourse, lesson } from '../../engine/testing/buildCourse.ts';
import { emptyRecord } from '../../progress/record.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';
import { keptNotes, ownIn } from './useNotes.ts';

beforeAll(loadPages);

const spec = {
  navigation: 'free',
  lessons: [
    lesson('The map', [text('a'), notes('What lines tell')]),
    lesson('Home', [notes('My one step')]),
  ],
} as const;

async function write(prompt: string, words: string) {
  await userEvent.type(screen.getByRole('textbox', { name: prompt }), words);
}

test('all notes are listed in the order of the course, wherever they were written', async () => {
  const played = playCourse(spec);
  await openLesson(played, 2);
  await write('My one step', 'Ask Sam');
  await openLesson(played, 1);
  await write('What lines tell', 'Steep');
  await userEvent.click(screen.getByRole('button', { name: 'All my notes' }));
  const drawer = screen.getByRole('dialog', { name: 'All my notes' });
  expect(
    within(drawer)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['The mapWhat lines tellSteep', 'HomeMy one stepAsk Sam']);
});

test('a note is printed with its lesson, in the place of lines to write on', async () => {
  await openLesson(playCourse(spec), 1);
  await write('What lines tell', 'Steep');
  await act(() => import('../paper/PageOnPaper.tsx'));
  act(() => window.dispatchEvent(new Event('beforeprint')));
  const sheet = document.querySelector('[data-paper]');
  expect([
    sheet?.querySelector('[data-written]')?.textContent,
    sheet?.querySelector('[data-lines]'),
  ]).toEqual(['Steep', null]);
  act(() => window.dispatchEvent(new Event('afterprint')));
});

test('words stay listed whose block the course has no more, and before their lesson is at hand', () => {
  const { outline } = buildCourse(spec);
  const [first] = outline.lessons;
  const key = first?.type === 'lesson' ? (first.blocks[1] ?? 0) : 0;
  const notesThere = new Map([
    [999, { clock: 1, value: 'Old' }],
    [key, { clock: 2, value: 'Steep' }],
    [998, { clock: 3, value: '' }],
  ]);
  const own = ownIn({ ...emptyRecord(0), notes: notesThere }, outline);
  expect(keptNotes(own, outline, new Map())).toEqual([
    { block: key, lesson: 'The map', prompt: null, text: 'Steep' },
    { block: 999, lesson: null, prompt: null, text: 'Old' },
  ]);
});

test('a checklist stands among them with its ticks, once its lesson tells that it is one', () => {
  const block = compileFixture('checklist', checklistFixtures.needed);
  const { outline, lessons } = buildCourse({
    lessons: [lesson('The week', [(nextKey) => ({ ...block, key: nextKey() })])],
  });
  const keys = outline.lessons.flatMap((each) => (each.type === 'lesson' ? each.blocks : []));
  const [first = 0] = block.state.kind === 'choice' ? block.state.items : [];
  const own = new Map(keys.map((key) => [key, [first]] as const));
  const loaded = new Map(lessons.map((each) => [each.key, each] as const));
  expect(keptNotes(own, outline, new Map())).toEqual([]);
  expect(keptNotes(own, outline, loaded).map((note) => [note.prompt, note.text])).toEqual([
    [
      'Choose one for this week',
      '☑ Read the notes of the last meeting\n☐ Call somebody who was there',
    ],
  ]);
});

test('what nobody has to write stands among them as well, and a list that was handed in', () => {
  const list = compileFixture('checklist', checklistFixtures.reported);
  const [first = 0] = list.state.kind === 'choice' ? list.state.items : [];
  const { outline, lessons } = buildCourse({
    lessons: [
      lesson('Home', [
        (nextKey) => ({ ...notes('My one step')(nextKey), optional: true }),
        (nextKey) => ({ ...list, key: nextKey() }),
      ]),
    ],
  });
  const [step = 0, ticked = 0] = (outline.own ?? []).map(({ block }) => block);
  const record = emptyRecord(0);
  const handedIn = {
    kind: 'answer',
    answer: { kind: 'choice', chosen: [first] },
    submitted: true,
  } as const;
  const own = ownIn(
    {
      notes: new Map([[step, { clock: 1, value: 'Ask Sam' }]]),
      run: { ...record.run, states: new Map([[ticked, { clock: 2, value: handedIn }]]) },
    },
    outline,
  );
  const loaded = new Map(lessons.map((each) => [each.key, each] as const));
  expect(keptNotes(own, outline, loaded).map((each) => [each.lesson, each.prompt])).toEqual([
    ['Home', 'My one step'],
    ['Home', checklistFixtures.reported.title],
  ]);
});
