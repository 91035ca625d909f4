import { expect, test } from 'vitest';

import {
  filesOf,
  goodCourse,
  goodCourseJson,
  goodLesson,
  goodQuiz,
} from '../testing/goodCourse.ts';
import { issueLines } from '../testing/issueLines.ts';
import { checkCourse } from './checkCourse.ts';

const glossary = [
  { id: 'carer', term: 'Carer', definition: 'A person who supports someone.' },
  { id: 'peer', term: 'Peer', definition: 'A person with something in common.' },
];

interface Written {
  /** Of the first block of the lesson “welcome”. */
  readonly text?: string;
  readonly course?: object;
  /** Its translation. */
  readonly arabic?: string;
}

/** A course with a glossary, a knowledge check and a text, and what is said of it. */
function checked({ text = 'Words.', course = {}, arabic }: Written) {
  const [, ...others] = goodLesson().blocks;
  const check = {
    type: 'knowledgeCheck',
    id: 'check',
    title: 'Check',
    questions: [question('recall')],
  };
  const blocks = [{ type: 'text', id: 'peers', text }, check, ...others];
  const translation = { source: text, text: arabic };
  const locale = { format: 1, language: 'ar', texts: { 'block.peers.text': translation } };
  const { issues } = checkCourse(
    filesOf({
      ...goodCourse(),
      'course.json': {
        ...goodCourseJson(),
        ...(arabic !== undefined && { translations: ['ar'] }),
        glossary,
        ...course,
      },
      'lessons/welcome.json': { ...goodLesson(), blocks },
      ...(arabic !== undefined && { 'locales/ar.json': locale }),
    }),
  );
  return issues.filter(({ rule }) => rule !== 'lagging-translation');
}

const question = (id: string) => ({ ...goodQuiz().quiz.questions[0], id });

const told = (written: Written) =>
  checked(written).map((issue) => [...issueLines([issue]), issue.remedy]);

test('a term, a lesson, a block and a block within another can be led to', () => {
  const text =
    'A [carer](glossary:carer), [the quiz](lesson:quiz), [the ladder](block:ladder) and [more names](block:more-names).';
  expect(told({ text })).toEqual([]);
});

test('what is not there is told at its place, with the nearest name', () => {
  expect(told({ text: 'A [carer](glossary:carrer).' })).toEqual([
    [
      'lessons/welcome.json:14:26 blocks[0].text: The glossary has no term with the id “carrer”. Did you mean “carer”?',
      'Write the term into the “glossary” of course.json, or use one of “carer” or “peer”.',
    ],
  ]);
  expect(told({ text: 'Then [the quiz](lesson:quizz).' })).toEqual([
    [
      'lessons/welcome.json:14:32 blocks[0].text: There is no lesson “quizz”. Did you mean “quiz”?',
      'Use one of “welcome” or “quiz”.',
    ],
  ]);
  expect(told({ text: 'See [the ladder](block:lader).' })).toEqual([
    [
      'lessons/welcome.json:14:33 blocks[0].text: There is no block “lader”. Did you mean “ladder”?',
      'Use the “id” of a block, in whichever lesson it stands.',
    ],
  ]);
});

test('a course without a glossary', () => {
  expect(told({ text: 'A [carer](glossary:carer).', course: { glossary: [] } })).toEqual([
    [
      'lessons/welcome.json:14:26 blocks[0].text: The glossary has no term with the id “carer”.',
      'Write the term into the “glossary” of course.json.',
    ],
  ]);
});

test('a block is no lesson, and a lesson no block', () => {
  expect(told({ text: '[a](lesson:ladder) [b](block:quiz)' })).toEqual([
    [
      'lessons/welcome.json:14:20 blocks[0].text: “ladder” is a block, not a lesson.',
      'Write (block:ladder).',
    ],
    [
      'lessons/welcome.json:14:39 blocks[0].text: “quiz” is a lesson, not a block.',
      'Write (lesson:quiz).',
    ],
  ]);
});

test('a question among others has no place of its own', () => {
  expect(told({ text: '[a](block:recall) [b](block:q-asked)' })).toEqual([
    [
      'lessons/welcome.json:14:20 blocks[0].text: “recall” is one of several questions, and has no place of its own.',
      'Lead to what asks it: (block:check).',
    ],
    [
      'lessons/welcome.json:14:38 blocks[0].text: “q-asked” is one of several questions, and has no place of its own.',
      'Lead to what asks it: (lesson:quiz).',
    ],
  ]);
});

test('a link that leads to where it stands', () => {
  expect(told({ text: '[a](lesson:welcome) [b](block:peers)' })).toEqual([
    [
      'warning lessons/welcome.json:14:20 blocks[0].text: This link leads to the lesson that it stands in.',
      'Name a block that stands elsewhere, as (block:…), or remove the [ ] and ( ).',
    ],
    [
      'warning lessons/welcome.json:14:40 blocks[0].text: This link leads to the block that it stands in.',
      'Name a block that stands elsewhere, as (block:…), or remove the [ ] and ( ).',
    ],
  ]);
});

test('texts outside of lessons lead nowhere', () => {
  const course = { about: 'About the work of a [carer](glossary:carer).' };
  expect(checked({ course })).toEqual([
    expect.objectContaining({
      severity: 'warning',
      rule: 'link-without-way',
      message:
        'Links to the glossary, to lessons and blocks lead on in lessons: here learners read the words alone.',
      remedy: 'Remove the [ ] and ( ) here.',
    }),
  ]);
});

test('a translation leads where its source leads', () => {
  const text = 'A [carer](glossary:carer) does [the quiz](lesson:quiz).';
  const arabic = '[مقدّم رعاية](glossary:carer) يجيب عن [الاختبار](lesson:quiz).';
  expect(told({ text, arabic })).toEqual([]);
  expect(told({ text, arabic: '[مقدّم رعاية](glossary:peer) و[الاختبار](lesson:quiz).' })).toEqual([
    [
      'warning locales/ar.json:7:15 texts["block.peers.text"].text: This translation does not lead to (glossary:carer), as its source does.',
      'Write the same words of it as [words](glossary:carer).',
    ],
    [
      'warning locales/ar.json:7:15 texts["block.peers.text"].text: This translation leads to (glossary:peer), and its source does not.',
      'Lead where the source leads, or remove the [ ] and ( ).',
    ],
  ]);
  expect(told({ text, arabic: '[مقدّم](glossary:carr) و[الاختبار](lesson:quiz).' })).toEqual([
    [
      'locales/ar.json:7:24 texts["block.peers.text"].text: The glossary has no term with the id “carr”. Did you mean “carer”?',
      'Write the term into the “glossary” of course.json, or use one of “carer” or “peer”.',
    ],
  ]);
});

test('a translation of what the source said before may lead elsewhere: nobody reads it', () => {
  const [text, before] = ['A [carer](glossary:carer).', 'A carer.'];
  const texts = { 'block.peers.text': { source: before, text: 'مقدّم رعاية.' } };
  const files = {
    ...goodCourse(),
    'course.json': { ...goodCourseJson(), translations: ['ar'], glossary },
    'lessons/welcome.json': JSON.stringify(goodLesson()).replace(
      'Peers have something in common.',
      text,
    ),
    'locales/ar.json': { format: 1, language: 'ar', texts },
  };
  expect(checkCourse(filesOf(files)).issues.map(({ rule }) => rule)).toEqual([
    'lagging-translation',
  ]);
});

test('what was meant as a link, and is none', () => {
  const mistakes = [
    'A [carer] (glossary:carer).',
    'A [carer](glossary: Lived experience).',
    'A [carer](glossary: راعٍ).',
  ];
  expect(
    mistakes.map((text) => checked({ text }).map(({ rule, remedy }) => [rule, remedy])),
  ).toEqual([
    [['broken-link', 'Remove that space.']],
    [['broken-link', 'Write glossary:lived-experience']],
    [['broken-link', 'Write its id behind glossary:, without a space.']],
  ]);
  const front = { id: 'hope', front: 'A [carer](glossary:carer)', back: 'Hope' };
  const blocks = [{ type: 'flipCards', id: 'cards', cards: [front] }];
  const { issues } = checkCourse(
    filesOf({
      ...goodCourse(),
      'course.json': { ...goodCourseJson(), glossary },
      'lessons/welcome.json': { ...goodLesson(), blocks },
    }),
  );
  expect(issues.map(({ rule }) => rule)).toContain('formatting-in-plain-text');
});
