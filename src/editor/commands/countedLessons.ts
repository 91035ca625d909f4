import { COURSE_FILE } from '../../course/files.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { listIn, insertingItem } from './listSplices.ts';
import type { Revision } from './revision.ts';

const COUNTED = ['completion', 'lessons'] as const;

/**
 * Where a course is complete once all its lessons are done, a lesson that comes to it counts as well:
 * nobody would think of looking for that among the settings. Quizzes that a rule of their own speaks of
 * are none of them; a rule that names some lessons stays as its author wants it.
 */
export function countLesson(revision: Revision, id: string): void {
  const course = revision.file(COURSE_FILE);
  if (course === null) return;
  const others = listIn(course, ['lessons']).filter((each) => each !== id);
  const isQuiz = (lesson: unknown): boolean =>
    valueAt(revision.file(lessonPath(String(lesson)))?.value, ['type']) === 'quiz';
  const needed = isQuiz(id) ? others : others.filter((lesson) => !isQuiz(lesson));
  const all = valueAt(course.value, ['completion', 'all']);
  const rules = Array.isArray(all) ? all : [];
  const paths: readonly JsonPath[] = [
    COUNTED,
    ...rules.map((_, index) => ['completion', 'all', index, 'lessons']),
  ];
  const path = paths.find((list) => {
    const counted = listIn(course, list);
    return needed.length > 0 && needed.every((lesson) => counted.includes(lesson));
  });
  if (path === undefined || listIn(course, path).includes(id)) return;
  revision.splice(COURSE_FILE, insertingItem(course, [...path, listIn(course, path).length], id));
}
