import { expect, test } from 'vitest';

import { textHash } from '../../core/hash.ts';
import type { Issue } from '../../core/issue.ts';
import {
  filesOf,
  goodCourse,
  goodCourseJson,
  goodLesson,
  goodQuiz,
  type WrittenFile,
} from '../testing/goodCourse.ts';
import { issueLines } from '../testing/issueLines.ts';
import { checkCourse } from './checkCourse.ts';

/** The issues of the good course with some of its files replaced or added. */
const issuesOf = (files: Readonly<Record<string, WrittenFile>>): readonly Issue[] =>
  checkCourse(filesOf({ ...goodCourse(), ...files }), { folderName: 'peer-work' }).issues;

const found = (files: Readonly<Record<string, WrittenFile>>): readonly string[] =>
  lines(issuesOf(files));

/** Without line and column, which move with every change of the good course. */
const lines = (issues: readonly Issue[]): readonly string[] =>
  issueLines(issues).map((line) => line.replace(/:\d+:\d+ /, ' '));

const withCourse = (fields: object) => ({ 'course.json': { ...goodCourseJson(), ...fields } });
const withLesson = (fields: object) => ({ 'lessons/welcome.json': { ...goodLesson(), ...fields } });
const withQuiz = (fields: object) => ({
  'lessons/quiz.json': { ...goodQuiz(), quiz: { ...goodQuiz().quiz, ...fields } },
});
const withBlocks = (...blocks: readonly object[]) =>
  withLesson({ blocks: [...goodLesson().blocks, ...blocks] });

const picture = { type: 'image', id: 'picture', alternative: 'A picture.' };
const text = (id: string, words = 'Words.') => ({ type: 'text', id, text: words });

test('a good course has no issues', () => {
  const { course, issues } = checkCourse(filesOf(goodCourse()), { folderName: 'peer-work' });
  expect(issues).toEqual([]);
  expect(course?.lessons.map(({ id }) => id)).toEqual(['welcome', 'quiz']);
});

test('an issue says all that is needed to mend it', () => {
  expect(issuesOf(withBlocks({ ...picture, file: 'lader.svg' }))).toEqual([
    {
      severity: 'error',
      rule: 'missing-media',
      place: { file: 'lessons/welcome.json', line: 63, column: 15, path: 'blocks[5].file' },
      message: 'There is no file “lader.svg” in the media folder. Did you mean “ladder.svg”?',
      remedy: 'Write “ladder.svg”, or put the file there. Capital and small letters count.',
      meant: { value: 'ladder.svg' },
    },
  ]);
});

const inLastBlock = 'lessons/welcome.json blocks[5].file:';

test.each([
  ['../secret.svg', '“../secret.svg” leads out of the media folder.'],
  ['a\\b.svg', '“a\\b.svg” has a backslash: folders are parted by / here.'],
  [
    'https://example.org/a.svg',
    '“https://example.org/a.svg” is an address, not a file of this course.',
  ],
  ['ladder.pdf', '“ladder.pdf” is not a picture that browsers can show.'],
  ['Ladder.svg', 'There is no file “Ladder.svg” in the media folder. Did you mean “ladder.svg”?'],
  [
    'media/ladder.svg',
    'There is no file “media/ladder.svg” in the media folder. Did you mean “ladder.svg”?',
  ],
])('media: %s', (file, message) => {
  expect(found(withBlocks({ ...picture, file }))).toEqual([`${inLastBlock} ${message}`]);
});

test('media that nothing shows', () => {
  expect(
    found({ 'media/old.png': { present: true }, 'media/.DS_Store': { present: true } }),
  ).toEqual(['warning media/old.png Nothing in the course shows this file.']);
});

test('Markdown outside the subset, at its place within the text', () => {
  const words = 'First line.\n\nThen ~~gone~~.';
  const [issue] = issuesOf(withBlocks(text('a', words)));
  expect(issue).toMatchObject({
    rule: 'unsupported-markdown',
    place: { path: 'blocks[5].text', line: 62 },
  });
  expect(issue?.place.column).toBe('      "text": "'.length + 'First line.\\n\\nThen '.length + 1);
});

test('names that nothing has', () => {
  expect(
    found({
      ...withCourse({ completion: { all: [{ lessons: ['welcom'] }, { passed: 'welcome' }] } }),
      ...withLesson({ objectives: ['define-peer-work', 'define-peer-wrok'] }),
    }),
  ).toEqual([
    'course.json completion.all[0].lessons[0]: There is no lesson “welcom”. Did you mean “welcome”?',
    'course.json completion.all[1].passed: The lesson “welcome” is not a quiz: nobody can pass it.',
    'lessons/welcome.json objectives[1]: There is no objective “define-peer-wrok”. Did you mean “define-peer-work”?',
  ]);
});

test('lessons that are missing, not listed, or called otherwise', () => {
  const { 'lessons/quiz.json': quiz, ...others } = goodCourse();
  const { issues } = checkCourse(
    filesOf({ ...others, 'lessons/qiuz.json': quiz, ...withLesson({ id: 'wellcome' }) }),
  );
  expect(lines(issues)).toEqual([
    'course.json lessons[1]: There is no lesson “quiz”: the file lessons/quiz.json does not exist. “lessons/qiuz.json” is it.',
    'lessons/welcome.json id: The lesson’s id is “wellcome”, but its file is called “welcome.json”.',
  ]);
  expect(issues[0]?.remedy).toBe('Give “lessons/qiuz.json” the name lessons/quiz.json.');
});

test('ids that stand there twice', () => {
  const cards = [
    { id: 'hope', front: 'Hope', back: 'Hope.' },
    { id: 'hope', front: 'Again', back: 'Again.' },
  ];
  const objectives = [...goodCourseJson().objectives, ...goodCourseJson().objectives];
  expect(
    found({
      ...withCourse({ objectives, lessons: ['welcome', 'quiz', 'welcome'] }),
      ...withBlocks(text('q-asked'), { type: 'flipCards', id: 'more', cards }),
    }),
  ).toEqual([
    'course.json objectives[1].id: The id “define-peer-work” is given already: objectives[0].id.',
    'course.json lessons[2]: “welcome” is listed twice.',
    'lessons/quiz.json quiz.questions[1].id: Another block has the id “q-asked” already: blocks[5].id in lessons/welcome.json.',
    'lessons/welcome.json blocks[6].cards[1].id: The id “hope” is given already: blocks[6].cards[0].id.',
  ]);
});

test('a nested block counts among the ids of the course', () => {
  expect(found(withBlocks(text('more-names')))).toEqual([
    'lessons/welcome.json blocks[5].id: Another block has the id “more-names” already: blocks[4].panels[0].blocks[0].id in lessons/welcome.json.',
  ]);
});

test('what a block type has to say, at its place', () => {
  expect(found(withBlocks({ type: 'image', id: 'picture', file: 'ladder.svg' }))).toEqual([
    'lessons/welcome.json blocks[5].alternative: People who cannot see this picture are not told what it says.',
  ]);
});

test('a Continue at the end', () => {
  expect(found(withBlocks({ type: 'continue', id: 'last' }))).toEqual([
    'warning lessons/welcome.json blocks[5]: This Continue is the last block: there is nothing to go on to.',
  ]);
});

test('a quiz that draws more than there is', () => {
  expect(found(withQuiz({ draw: 3 }))).toEqual([
    'lessons/quiz.json quiz.draw: Each attempt is to draw 3 questions, but there are only 2.',
  ]);
});

test('a quiz that can lock a learner out', () => {
  expect(found(withQuiz({ attempts: 3, afterLastAttempt: 'locked' }))).toEqual([
    'warning lessons/quiz.json quiz.afterLastAttempt: This quiz can lock a learner out: after 3 attempts nobody can try again, and the course may never be completed.',
  ]);
  expect(found(withQuiz({ afterLastAttempt: 'locked' }))).toEqual([
    'warning lessons/quiz.json quiz.afterLastAttempt: This has no effect: the number of attempts is not limited.',
  ]);
});

test('a limit on attempts with nothing to go back to', () => {
  expect(found({ ...withQuiz({ attempts: 2 }), ...withLesson({ objectives: [] }) })).toEqual([
    'warning course.json objectives[0]: Questions test this objective, but no lesson teaches it: “Say what peer work is”.',
    'warning lessons/quiz.json quiz.attempts: The limit has no effect: no lesson before the quiz teaches what its questions test, so that a new round opens at once.',
  ]);
});

test('an objective that nothing teaches or tests', () => {
  const objectives = [...goodCourseJson().objectives, { id: 'idle', text: 'Do nothing' }];
  expect(found(withCourse({ objectives }))).toEqual([
    'warning course.json objectives[1]: No lesson teaches this objective, and no question tests it: “Do nothing”.',
  ]);
});

test('a copied course that goes by its old name', () => {
  const { issues } = checkCourse(filesOf(goodCourse()), { folderName: 'peer-work-copy' });
  expect(lines(issues)).toEqual([
    'course.json id: The course’s id is “peer-work”, but its folder is called “peer-work-copy”.',
  ]);
});

test('a lock of another course', () => {
  expect(found({ 'course.lock.json': { format: 1, course: 'old' } })).toEqual([
    'course.lock.json course: This lock belongs to the course “old”, but this course’s id is “peer-work”.',
  ]);
});

test('numbers that two branches gave', () => {
  const lock = { format: 1, course: 'peer-work', lessons: { welcome: 1, quiz: 1 } };
  expect(found({ 'course.lock.json': lock })).toEqual([
    "course.lock.json lessons.quiz: “welcome” and “quiz” have the same number, 1: learners' progress would be mixed up.",
  ]);
});

test('a title that is too long for an LMS', () => {
  expect(found(withCourse({ title: 'a'.repeat(201) }))).toEqual([
    'warning course.json title: The title has 201 characters; learning management systems show 200 at most.',
  ]);
});

test('a share of nothing', () => {
  const { 'lessons/quiz.json': _, ...others } = goodCourse();
  const { issues } = checkCourse(
    filesOf({
      ...others,
      ...withCourse({ lessons: ['welcome'], completion: { any: [{ share: 50 }] } }),
      ...withLesson({ blocks: [{ ...text('a'), optional: true }] }),
      'media/ladder.svg': { unreadable: 'folder' },
    }),
  );
  expect(lines(issues.filter(({ rule }) => rule === 'share-of-nothing'))).toEqual([
    'course.json completion.any[0].share: Nothing in the course counts towards this share: every block is optional.',
  ]);
});

test('a term that is explained twice', () => {
  const glossary = [
    { id: 'peer', term: 'Peer', definition: 'Someone like you.' },
    { id: 'peers', term: 'peer ', definition: 'Someone like me.' },
  ];
  expect(found(withCourse({ glossary }))).toEqual([
    'warning course.json glossary[1].term: The glossary explains this term twice.',
  ]);
});

const arabic = (texts: object) => ({
  ...withCourse({ translations: ['ar'] }),
  'locales/ar.json': { format: 1, language: 'ar', texts },
});

test('translations that are missing, out of date or without a text', () => {
  const current = { hash: textHash('Hope'), text: 'أمل' };
  const outdated = { hash: '00000000', text: 'كلمة' };
  const messages = found(
    arabic({
      'block.principles.cards.hope.front': current,
      'block.peers.text': outdated,
      'block.gone.text': outdated,
    }),
  );
  expect(messages).toEqual([
    'warning locales/ar.json texts: One text changed after translation and 21 texts are not translated: learners read the author’s language there (block.peers.text, course.title, course.description and 19 more). One translation belongs to no text of the course any more (block.gone.text).',
  ]);
});

test('Markdown outside the subset in a translation', () => {
  const texts = {
    'block.peers.text': { hash: textHash('Peers have something in common.'), text: '# كلمة' },
  };
  expect(issuesOf(arabic(texts)).map(({ rule }) => rule)).toEqual([
    'lagging-translation',
    'unsupported-markdown',
  ]);
});

test('translations that are listed without a file, or the other way round', () => {
  const locale = { format: 1, language: 'fr', texts: {} };
  expect(found({ ...withCourse({ translations: ['ar'] }), 'locales/de.json': locale })).toEqual([
    'course.json translations[0]: There is no translation into “ar”: the file locales/ar.json does not exist.',
    'warning locales/de.json The course does not list this translation: learners cannot choose it.',
  ]);
  expect(
    lines(issuesOf({ ...withCourse({ translations: ['de'] }), 'locales/de.json': locale })).at(0),
  ).toBe('locales/de.json language: The language is “fr”, but the file is called “de.json”.');
});

test('other lessons are checked while one is broken', () => {
  expect(found({ 'lessons/quiz.json': '', ...withBlocks(text('peers')) })).toEqual([
    'lessons/quiz.json The file is empty.',
    'lessons/welcome.json blocks[5].id: Another block has the id “peers” already: blocks[0].id in lessons/welcome.json.',
  ]);
});
