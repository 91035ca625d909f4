import type { LoadCause } from '../../core/loadCause.ts';
import { fail, ok } from '../../core/result.ts';
import type { CourseSource } from '../ports.ts';
import { course, sourceOf } from './visitor.ts';

export interface WatchedSource extends CourseSource {
  /** `lesson ladder en`, `outline ar`, in order. */
  readonly asked: string[];
  /** How many of the next requests fail. */
  missing: number;
  /** Why they fail. */
  cause: LoadCause;
}

/** The test course in any language, and a note of what was asked for. */
export function watchedSource(): WatchedSource {
  const whole = sourceOf(course);
  const lost = () => fail({ cause: source.cause, detail: '' });
  const isMissing = () => (source.missing -= 1) >= 0;
  const source: WatchedSource = {
    asked: [],
    missing: 0,
    cause: 'unreachable',
    outline: async (language) => {
      source.asked.push(`outline ${language}`);
      return isMissing() ? lost() : ok({ ...course.outline, language });
    },
    lesson: async (id, language) => {
      source.asked.push(`lesson ${id} ${language}`);
      const lesson = await whole.lesson(id, language);
      if (isMissing() || !lesson.ok) return lost();
      return ok({ ...lesson.value, language });
    },
  };
  return source;
}
