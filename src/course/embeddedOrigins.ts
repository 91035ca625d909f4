import { courseFields } from './check/courseFields.ts';
import type { CourseSources } from './load/loadedCourse.ts';

/**
 * The origins that blocks of a course show within the page once the learner agrees, sorted: all that
 * the page's policy has to let into a frame.
 */
export function embeddedOrigins(sources: CourseSources): readonly string[] {
  const origins = courseFields(sources).flatMap(({ facts, value }) =>
    facts.web === 'frame' ? [new URL(String(value)).origin] : [],
  );
  return [...new Set(origins)].toSorted();
}
