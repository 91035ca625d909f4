import { expect, test } from 'vitest';

import { checkCourse } from './checkCourse.ts';
import { filesOf, goodCourse, goodCourseJson, goodLesson } from '../testing/goodCourse.ts';
import { surveyWarnings } from './surveyWarnings.ts';

const asked = [{ type: 'openText', id: 'what-else', question: 'What else should we know?' }];

/** A course with one survey. */
function withSurvey(survey: object, changes: object = {}) {
  const blocks = [...goodLesson().blocks, { type: 'survey', id: 'feedback', ...survey }];
  const { course } = checkCourse(
    filesOf({
      ...goodCourse(),
      'course.json': { ...goodCourseJson(), ...changes },
      'lessons/welcome.json': { ...goodLesson(), blocks },
    }),
  );
  if (course === null) throw new Error('The course has errors.');
  return course;
}

const honest = 'Whoever runs the LMS reads them, together with your name.';
const nameless = 'Only our team reads them, **without your name**.';

test('An LMS keeps names: a survey that promises otherwise is told of', () => {
  const promised = withSurvey({ whoSees: nameless, questions: asked });
  for (const target of ['scorm12', 'scorm2004', 'cmi5'] as const) {
    expect(surveyWarnings(promised, target)).toEqual([
      `An LMS keeps answers together with names, but a survey says “${nameless}”. Change what it says of who reads the answers.`,
    ]);
    expect(surveyWarnings(withSurvey({ whoSees: honest, questions: asked }), target)).toEqual([]);
  }
});

test('without an LMS Nobody gets the answers, and what learners are offered is said', () => {
  const survey = { whoSees: honest, questions: asked };
  const contact = { name: 'Ada', link: 'mailto:ada@example.org' };
  expect(surveyWarnings(withSurvey(survey, { contact }), 'standalone')).toEqual([
    'Nobody gets the answers of a survey in “What is peer work?”. Learners are told so, and offered a file, and a mail to Ada.',
  ]);
  expect(surveyWarnings(withSurvey(survey), 'standalone')).toEqual([
    'Nobody gets the answers of a survey in “What is peer work?”. Learners are told so, and offered a file; they are offered a mail, too, where the course names a contact with a mail address.',
  ]);
});

test('a survey that is held elsewhere is as true everywhere', () => {
  const link = { address: 'https://www.example.org/survey', label: 'Open the survey' };
  const elsewhere = withSurvey({ whoSees: nameless, link });
  expect([surveyWarnings(elsewhere, 'standalone'), surveyWarnings(elsewhere, 'cmi5')]).toEqual([
    [],
    [],
  ]);
});
