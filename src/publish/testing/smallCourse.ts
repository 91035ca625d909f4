import { checkCourse } from '../../course/check/checkCourse.ts';
import { MEDIA_FOLDER } from '../../course/files.ts';
import { lockText } from '../../course/lock/lockText.ts';
import { updateLock } from '../../course/lock/updateLock.ts';
import { filesOf, goodCourse, goodCourseJson } from '../../course/testing/goodCourse.ts';
import { type CourseToPublish, courseToPublish } from '../courseToPublish.ts';
import { type PublishOptions, withOptions } from '../options.ts';

/** The small good course, compiled; some fields of `course.json` changed, and files added. For tests. */
export function smallCourse(
  changes: Readonly<Record<string, unknown>> = {},
  options: PublishOptions = {},
  others: Readonly<Record<string, unknown>> = {},
): CourseToPublish {
  const files = filesOf({
    ...goodCourse(),
    ...others,
    'course.json': { ...goodCourseJson(), ...changes },
  });
  const { course, issues } = checkCourse(files);
  if (course === null) throw new Error(issues.map(({ message }) => message).join('\n'));
  const { lock } = updateLock(course, null);
  const wanted = withOptions(course, options);
  if (!wanted.ok) throw new Error(wanted.error);
  const texts = [...files].flatMap(([path, file]) =>
    'bytes' in file ? [[path, file.bytes] as const] : [],
  );
  const pictures = [...files.keys()].filter((path) => path.startsWith(MEDIA_FOLDER));
  return courseToPublish(wanted.value, lock, {
    media: new Map(pictures.map((path) => [path, new TextEncoder().encode('<svg/>')])),
    source: new Map([...texts, ['course.lock.json', new TextEncoder().encode(lockText(lock))]]),
  });
}
