import { COURSE_FILE, LOCK_FILE } from '../files.ts';
import { kebab } from '../kebab.ts';
import type { JsonPath } from '../load/finding.ts';
import { lessonPath } from '../load/loadedCourse.ts';
import { walkBlocks } from '../walkBlocks.ts';
import type { AuthoredCompletion } from '../schema/completion.ts';
import type { AuthoredLesson } from '../schema/lesson.ts';
import { errorIn, type Rule, warningIn } from './checked.ts';

/** A copy that still goes by the name of its original would share the learners' progress with it. */
export const copiedCourse: Rule = ({ sources: { course }, folderName }) =>
  course === null || folderName === null || course.id === folderName
    ? []
    : [
        errorIn(
          COURSE_FILE,
          ['id'],
          'course-id',
          `The course’s id is “${course.id}”, but its folder is called “${folderName}”.`,
          otherNameRemedy(course.id, folderName),
        ),
      ];

function otherNameRemedy(id: string, folderName: string): string {
  const name = kebab(folderName);
  if (name !== folderName) {
    return `Rename the folder to “${id}”. If it is a copy of another course, rename it to “${name}”, which can be an id: without spaces and capital letters.`;
  }
  return `If this is a copy of another course, write "id": "${folderName}" and delete ${LOCK_FILE}: otherwise both would share their learners' progress. If you renamed the folder, give it back its name.`;
}

/** Longer titles are cut off, or refused, by learning management systems. */
const LONGEST_TITLE = 200;

export const longTitles: Rule = ({ sources: { course, lessons } }) => {
  const titles: readonly { file: string; title: string }[] = [
    ...(course === null ? [] : [{ file: COURSE_FILE, title: course.title }]),
    ...lessons.map(({ id, title }) => ({ file: lessonPath(id), title })),
  ];
  return titles
    .filter(({ title }) => title.length > LONGEST_TITLE)
    .map(({ file, title }) =>
      warningIn(
        file,
        ['title'],
        'long-title',
        `The title has ${title.length} characters; learning management systems show ${LONGEST_TITLE} at most.`,
        'Shorten it, and say the rest in the description or summary.',
      ),
    );
};

/** A date that no calendar has: the format alone lets it through. */
export const impossibleDate: Rule = ({ sources: { course } }) => {
  const [year = 0, month = 0, day = 0] = (course?.updated ?? '').split('-').map(Number);
  const last = lastDay(year, month);
  if (course === null || day <= last) return [];
  return [
    warningIn(
      COURSE_FILE,
      ['updated'],
      'impossible-date',
      `There is no ${course.updated}: that month has ${last} days.`,
      'Write the day on which the content last changed.',
    ),
  ];
};

/** Of a month of the Gregorian calendar, counted from 1. */
function lastDay(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** A share of nothing is met before the learner has begun. */
export const shareOfNothing: Rule = ({ whole }) => {
  if (whole === null || whole.lessons.some(counts)) return [];
  return sharePaths(whole.course.completion, ['completion']).map((path) =>
    errorIn(
      COURSE_FILE,
      path,
      'share-of-nothing',
      'Nothing in the course counts towards this share: every block is optional.',
      'Remove “optional” from blocks that matter, or name lessons or a quiz here.',
    ),
  );
};

const counts = (lesson: AuthoredLesson): boolean =>
  lesson.type === 'quiz' || walkBlocks(lesson).some(({ block }) => block.optional !== true);

function sharePaths(rule: AuthoredCompletion, path: JsonPath): readonly JsonPath[] {
  if ('share' in rule) return [[...path, 'share']];
  const [name, rules] = 'all' in rule ? ['all', rule.all] : ['any', 'any' in rule ? rule.any : []];
  return rules.flatMap((each, index) => sharePaths(each, [...path, name, index]));
}
