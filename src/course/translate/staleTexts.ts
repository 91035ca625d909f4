import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { Locale } from '../schema/locale.ts';
import { type TranslatableText, translatableTexts } from './translatable.ts';
import { translationState } from './translationState.ts';

/** How a translation lags behind its course. */
export interface StaleTexts {
  /** Texts without a translation. Learners read the author's language there, as where it is stale. */
  readonly missing: readonly TranslatableText[];
  /** Texts that changed after they were translated. */
  readonly stale: readonly TranslatableText[];
  /** Keys of translations whose text is gone. */
  readonly extra: readonly string[];
}

/** Compares a translation with the course that it translates. */
export function staleTexts(
  course: Pick<LoadedCourse, 'course' | 'lessons'>,
  locale: Pick<Locale, 'texts'>,
): StaleTexts {
  const texts = translatableTexts(course);
  const translated = new Map(Object.entries(locale.texts));
  const keys = new Set(texts.map(({ key }) => key));
  const states = new Map(
    texts.map(({ key, text }) => [key, translationState(translated.get(key), text)]),
  );
  return {
    missing: texts.filter(({ key }) => states.get(key) === 'new'),
    stale: texts.filter(({ key }) => states.get(key) === 'stale'),
    extra: [...translated.keys()].filter((key) => !keys.has(key)),
  };
}
