import { COURSE_FILE } from '../files.ts';
import { lessonPath } from '../load/loadedCourse.ts';
import { walkBlocks } from '../walkBlocks.ts';
import { errorIn, type Rule, warningIn } from './checked.ts';

/** A certificate says what stands in course.json: without that it has nothing to say. */
export const certificateWithoutWords: Rule = ({ sources: { course, lessons } }) => {
  if (course === null || course.certificate !== undefined) return [];
  return lessons.flatMap((lesson) =>
    walkBlocks(lesson)
      .filter(({ block }) => block.type === 'certificate')
      .map(({ path }) =>
        errorIn(
          lessonPath(lesson.id),
          path,
          'certificate-without-words',
          'The course does not say what this certificate certifies.',
          `Add “certificate” with a “title” and a “text” to ${COURSE_FILE}, or remove this block.`,
        ),
      ),
  );
};

/** Words for a certificate that learners never get to see. */
export const certificateWithoutPlace: Rule = ({ whole }) => {
  if (whole === null || whole.course.certificate === undefined) return [];
  const has = whole.lessons.some((lesson) =>
    walkBlocks(lesson).some(({ block }) => block.type === 'certificate'),
  );
  if (has) return [];
  return [
    warningIn(
      COURSE_FILE,
      ['certificate'],
      'certificate-without-place',
      'No lesson shows this certificate: learners will never see it.',
      'Add a block of the type “certificate” to the last lesson, or remove “certificate” here.',
    ),
  ];
};
