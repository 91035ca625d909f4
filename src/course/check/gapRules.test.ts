import { expect, test } from 'vitest';

import { filesOf, goodCourse, goodCourseJson, goodLesson } from '../testing/goodCourse.ts';
import { issueLines } from '../testing/issueLines.ts';
import { checkCourse } from './checkCourse.ts';

const crossword = {
  type: 'fillIn',
  id: 'words',
  question: 'Which words are these?',
  look: 'crossword',
  text: '- {hope}: that things can get better.\n\n- {peer}: somebody who has been there.',
  gaps: [
    { id: 'hope', answer: 'hope' },
    { id: 'peer', answer: 'peer' },
  ],
  feedback: { incorrect: 'Look again.' },
};

/** What is said of a crossword whose two words are translated. */
function told(hope: string, peer: string) {
  const texts = {
    'block.words.text': { text: `- {${hope}}: a\n\n- {${peer}}: b` },
    'block.words.gaps.hope.answer': { text: hope },
    'block.words.gaps.peer.answer': { text: peer },
  };
  const { issues } = checkCourse(
    filesOf({
      ...goodCourse(),
      'course.json': { ...goodCourseJson(), translations: ['es'] },
      'lessons/welcome.json': { ...goodLesson(), blocks: [crossword, ...goodLesson().blocks] },
      'locales/es.json': { format: 1, language: 'es', texts },
    }),
  );
  return issueLines(issues.filter(({ rule }) => rule.startsWith('crossword-')));
}

const sentence = {
  type: 'fillIn',
  id: 'words',
  question: 'Which words are these?',
  look: 'chosen',
  text: 'Peers give {hope}, and take {time}.',
  gaps: [
    { id: 'hope', answer: 'hope', also: ['courage'], wrong: ['pity', 'fear'] },
    { id: 'time', answer: 'time', wrong: ['money'] },
  ],
  feedback: { incorrect: 'Look again.' },
};

/** What is said of a text with gaps, chosen in one way or another, of which some words are translated. */
function toldOf(fields: object, words: Readonly<Record<string, string>>) {
  const texts = Object.entries(words).map(([key, text]) => [`block.words.gaps.${key}`, { text }]);
  const { issues } = checkCourse(
    filesOf({
      ...goodCourse(),
      'course.json': { ...goodCourseJson(), translations: ['es'] },
      'lessons/welcome.json': {
        ...goodLesson(),
        blocks: [{ ...sentence, ...fields }, ...goodLesson().blocks],
      },
      'locales/es.json': { format: 1, language: 'es', texts: Object.fromEntries(texts) },
    }),
  );
  const lines = issueLines(issues.filter(({ rule }) => /right/.test(rule)));
  return lines.map((line) => line.replace(/^warning ([^:]*):\d+:\d+/, '$1'));
}

const spanish = { 'hope.answer': 'esperanza', 'hope.also.0': 'valor', 'time.answer': 'tiempo' };

test('words that are wrong in each language are nothing to speak of', () => {
  expect(toldOf({}, spanish)).toEqual([]);
  expect(toldOf({ look: 'bank' }, spanish)).toEqual([]);
});

test('a wrong answer that is right in a translation is told where it stands', () => {
  expect(toldOf({}, { ...spanish, 'hope.answer': 'Pity' })).toEqual([
    'lessons/welcome.json blocks[0].gaps[0].wrong[0]: “pity” is offered as a wrong answer, but is right in Spanish (es): learners may change the language, and what is right in one counts in each.',
  ]);
});

test('a translated wrong answer that is right in the author’s language, or in its own', () => {
  expect(toldOf({}, { ...spanish, 'hope.wrong.0': 'courage', 'time.wrong.0': 'tiempo' })).toEqual([
    'locales/es.json texts["block.words.gaps.hope.wrong.0"].text: “courage” is offered as a wrong answer, but is right in Australian English (en-AU): learners may change the language, and what is right in one counts in each.',
    'locales/es.json texts["block.words.gaps.time.wrong.0"].text: “tiempo” is offered as a wrong answer, but counts as right.',
  ]);
});

test('among words below the text, the answer of one gap is a wrong one for the other', () => {
  const swapped = { ...spanish, 'hope.answer': 'time', 'time.answer': 'hora' };
  expect(toldOf({ look: 'bank' }, swapped)).toEqual([
    expect.stringContaining('lessons/welcome.json blocks[0].gaps[1].answer: “time” is offered'),
    expect.stringContaining('locales/es.json texts["block.words.gaps.hope.answer"]'),
  ]);
  expect(toldOf({ look: 'typed' }, { ...spanish, 'hope.answer': 'time' })).toEqual([]);
});

test('a translation whose words cross, too, is nothing to speak of', () => {
  expect(told('esperanza', 'par')).toEqual([]);
});

test('words that share no letter in a translation are told where they are translated', () => {
  expect(told('hoffen', 'yak')).toEqual([
    expect.stringContaining('locales/es.json'),
    expect.stringContaining('“yak” crosses no other word'),
  ]);
});
