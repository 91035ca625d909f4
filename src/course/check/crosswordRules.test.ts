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

test('a translation whose words cross, too, is nothing to speak of', () => {
  expect(told('esperanza', 'par')).toEqual([]);
});

test('words that share no letter in a translation are told where they are translated', () => {
  expect(told('hoffen', 'yak')).toEqual([
    expect.stringContaining('locales/es.json'),
    expect.stringContaining('“yak” crosses no other word'),
  ]);
});
