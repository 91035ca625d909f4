import { describe, expect, test } from 'vitest';

import { checklistFixtures } from '../../src/blocks/checklist/fixtures.ts';
import { compileFixture } from '../../src/blocks/compileFixture.ts';
import { notesFixtures } from '../../src/blocks/notes/fixtures.ts';
import { openTextFixtures } from '../../src/blocks/openText/fixtures.ts';
import { profileFixtures } from '../../src/blocks/profile/fixtures.ts';
import type { BlockType } from '../../src/blocks/types.ts';
import type { Answer } from '../../src/core/blockState.ts';
import type { Confidence } from '../../src/core/confidence.ts';
import type { CourseEvent } from '../../src/engine/events.ts';
import { type BlockSpec, choice } from '../../src/engine/testing/buildBlocks.ts';
import { buildCourse, lesson, quiz } from '../../src/engine/testing/buildCourse.ts';
import { someAnswer } from '../../src/answers/answerKinds.ts';
import { createCmi5Adapter } from '../../src/lms/cmi5/adapter.ts';
import { fakeLrs } from '../../src/lms/testing/fakeLrs.ts';
import type { LmsAdapter } from '../../src/lms/port.ts';
import { fakeBrowser } from '../../src/session/testing/fakeBrowser.ts';
import { visit } from '../../src/session/testing/visitor.ts';
import { standards } from './standards.ts';

const fixture =
  (type: BlockType, authored: unknown): BlockSpec =>
  (nextKey) => ({ ...compileFixture(type, authored), key: nextKey() });

const asks = { confidence: true };
const course = buildCourse({
  navigation: 'free',
  lessons: [
    lesson('lesson', [
      choice('asked', asks),
      fixture('profile', profileFixtures.one),
      fixture('profile', profileFixtures.several),
      fixture('openText', openTextFixtures.compared),
      fixture('notes', notesFixtures.needed),
      fixture('checklist', checklistFixtures.needed),
      fixture('notes', notesFixtures.reported),
      fixture('checklist', checklistFixtures.reported),
      fixture('openText', openTextFixtures.short),
      fixture('openText', openTextFixtures.reported),
    ]),
    quiz('quiz', [choice('q', asks)]),
  ],
});
const blocks = course.lessons.flatMap((each) => (each.type === 'lesson' ? each.blocks : []));
const [question = 0, own = 0, told = 0, text = 0, note = 0, list = 0, askedNote = 0] = blocks.map(
  ({ key }) => key,
);
const inQuiz = course.lessons.flatMap((each) =>
  each.type === 'quiz' ? each.quiz.questions.map(({ key }) => key) : [],
);

const words: Answer = { kind: 'text', text: 'People who have been there, and work with it.' };

const ownNote: Answer = { kind: 'text', text: 'Nobody but me' };

const givenNote: Answer = { kind: 'text', text: 'More time, please' };

const given = new Map([
  [text, words],
  [note, ownNote],
  [askedNote, givenNote],
]);

/** All that is asked, answered; with how sure the learner is, and how good they find their own words. */
function everything(said: Confidence | null): readonly CourseEvent[] {
  const answered = blocks.flatMap(({ key: block, state }): readonly CourseEvent[] => {
    const answer = given.get(block) ?? someAnswer(state);
    if (answer === null) return [];
    const confidence = block === question && said !== null ? { confidence: said } : {};
    return [
      { type: 'answer.changed', block, answer },
      { type: 'answer.submitted', block, ...confidence },
    ];
  });
  const quizzed = inQuiz.flatMap((key): readonly CourseEvent[] => [
    { type: 'quiz.answerChanged', question: key, answer: { kind: 'choice', chosen: [0] } },
    ...(said === null
      ? []
      : [{ type: 'quiz.confidenceSaid', question: key, confidence: said } as const]),
  ]);
  return [
    { type: 'lesson.opened', lesson: 1 },
    ...answered,
    ...(said === null ? [] : [{ type: 'answer.rated', block: text, rating: said } as const]),
    { type: 'lesson.opened', lesson: 2 },
    { type: 'quiz.started' },
    ...quizzed,
    { type: 'quiz.submitted' },
  ];
}

/** An LMS, and what whoever runs it reads there of answers and results; not the saved text. */
interface Office {
  readonly adapter: () => LmsAdapter;
  readonly reads: () => readonly string[];
}

const offices: readonly (readonly [name: string, open: () => Office])[] = [
  ...standards.map((standard) => {
    const open = (): Office => {
      const lms = standard.openLms();
      return {
        adapter: () => standard.openPage(lms, () => undefined),
        reads: () =>
          [...lms.stored].flatMap(([element, value]) =>
            element === 'cmi.suspend_data' ? [] : [`${element}: ${value}`],
          ),
      };
    };
    return [standard.name, open] as const;
  }),
  [
    'cmi5',
    () => {
      const lrs = fakeLrs();
      return {
        adapter: () => createCmi5Adapter(lrs.launch().surroundings),
        reads: () =>
          lrs.statements.map(({ verb, object, result }) => JSON.stringify([verb, object, result])),
      };
    },
  ],
];

async function played(open: () => Office, said: Confidence | null) {
  const office = open();
  const browser = fakeBrowser();
  const learner = await visit({ browser, adapter: office.adapter(), course });
  await learner.act(...everything(said));
  await browser.clock.advance(5_000);
  learner.tab.leave();
  await browser.clock.advance(5_000);
  // Another device: nothing but what the LMS has.
  const again = await visit({ browser: fakeBrowser(), adapter: office.adapter(), course });
  return { reads: office.reads(), record: again.record() };
}

/** Played once, and looked at by each test. */
function memo<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

describe.each(offices)('%s', (_name, open) => {
  const silently = memo(() => played(open, null));

  test('how sure a learner is, and how they rate their words, nobody reads; it comes back with their work', async () => {
    const sure = await played(open, 'sure');
    const silent = await silently();
    expect(sure.reads).toEqual(silent.reads);
    const kept = [question, text].map((key) => sure.record.run.traces.get(key)?.confidence);
    const [attempt] = [...sure.record.attempts.values()].flatMap((each) => [...each.values()]);
    expect([...kept, attempt?.traces.get(inQuiz[0] ?? 0)?.confidence]).toEqual([
      'sure',
      'sure',
      'sure',
    ]);
  });

  test('a profile is read by nobody unless its author wants it, and comes back with the work', async () => {
    const { reads, record } = await silently();
    const all = reads.join('\n');
    expect([all.includes('how-you-listen'), all.includes('where-you-stand.early')]).toEqual([
      false,
      true,
    ]);
    expect([own, told].map((key) => record.run.states.get(key)?.value.kind)).toEqual([
      'answer',
      'answer',
    ]);
  });

  test('a note and what is ticked are told to nobody, and come back with the work', async () => {
    const { reads, record } = await silently();
    expect(
      reads.filter((each) =>
        /Nobody but me|whom-i-ask|Whom do you ask|one-of-these|Choose one for/.test(each),
      ),
    ).toEqual([]);
    expect(record.notes.get(note)?.value).toBe('Nobody but me');
    expect(record.run.states.get(list)?.value.kind).toBe('answer');
  });

  test('words of one’s own are told to nobody, and come back with the work', async () => {
    const { reads, record } = await silently();
    const all = reads.join('\n');
    expect(
      ['in-your-words', 'one-thing', 'People who have been'].filter((each) => all.includes(each)),
    ).toEqual([]);
    expect(record.run.states.get(text)?.value).toMatchObject({ answer: words, submitted: true });
  });

  test('notes, ticks and words whose author asks for them are told as they were handed in', async () => {
    const { reads, record } = await silently();
    const all = reads.join('\n');
    const asked = ['what-to-change', 'More time, please', 'what-i-have', 'what-is-missing'];
    expect(asked.filter((each) => !all.includes(each))).toEqual([]);
    expect(record.notes.get(askedNote)?.value).toBe('More time, please');
  });
});
