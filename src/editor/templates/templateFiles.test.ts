import { expect, test } from 'vitest';

import { checkCourse } from '../../course/check/checkCourse.ts';
import { filesOf } from '../../course/testing/goodCourse.ts';
import { proveCourse } from '../../proof/proveCourse.ts';
import { startingNotes } from '../build/startingNotes.ts';
import { toWrite as arabic } from './arabic.ts';
import { toWrite as english } from './english.ts';
import { type TemplateLanguage, type TemplateName, templateFiles } from './templateFiles.ts';

const names: readonly TemplateName[] = ['empty', 'induction', 'policy', 'scenario', 'refresher'];
const languages: readonly TemplateLanguage[] = ['en', 'ar'];

const begun = names.flatMap((name) => languages.map((language) => ({ name, language })));

test.each(begun)(
  'a course begun as $name in $language is without a fault, and can be played to its end',
  ({ name, language }) => {
    const title = language === 'ar' ? 'الرفع الآمن' : 'Safe lifting';
    const files = templateFiles(name, { id: 'safe-lifting', title, language, today: '2026-11-29' });
    const { course, issues } = checkCourse(filesOf(Object.fromEntries(files)), {
      folderName: 'safe-lifting',
    });
    expect(issues).toEqual([]);
    expect(course === null ? null : proveCourse(course)).toEqual([]);
    expect(course?.course.title).toBe(title);
  },
);

const asked = { en: english, ar: arabic };

test.each(languages)(
  'what the templates in %s ask for is noted until it is written',
  (language) => {
    const notes = names.flatMap((name) => {
      const files = templateFiles(name, { id: 'lifting', title: 'Lifting', language, today: '' });
      return startingNotes()(files).map(({ message }) => /“(.+)”/.exec(message)?.[1]);
    });
    expect(asked[language].size).toBe(41);
    expect([...asked[language]].filter((words) => !notes.includes(words))).toEqual([]);
    expect(notes).not.toContain('Nobody expects you to know all of this today.');
  },
);

test.each(languages)('a policy in %s has no question that its author did not write', (language) => {
  const files = templateFiles('policy', { id: 'lifting', title: 'Lifting', language, today: '' });
  const notes = startingNotes()(files).map(({ place }) => `${place.file} ${place.path}`);
  const quiz = [...files.keys()].filter((file) => /quiz/.test(file));
  expect(notes.filter((note) => quiz.some((file) => note.startsWith(file)))).toEqual([
    'lessons/quiz.json quiz.questions[0].question',
    'lessons/quiz.json quiz.questions[0].options[0].text',
    'lessons/quiz.json quiz.questions[0].options[1].text',
    'lessons/quiz.json quiz.questions[0].options[2].text',
    'lessons/quiz.json quiz.questions[0].feedback.correct',
    'lessons/quiz.json quiz.questions[1].statement',
    'lessons/quiz.json quiz.questions[1].feedback.correct',
  ]);
});
