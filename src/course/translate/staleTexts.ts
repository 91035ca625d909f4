import { textHash } from '../../core/hash.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { Locale } from '../schema/locale.ts';
import { type TranslatableText, translatableTexts } from './translatable.ts';

/** How a translation lags behind its course. */
export interface StaleTexts {
  /** Texts without a translation: learners read the author's language. */
  readonly missing: readonly TranslatableText[];
  /** Texts that changed after they were translated. */
  readonly stale: readonly TranslatableText[];
  /** Keys of translations whose text is gone. */
  readonly extra: readonly string[];
}

/** Compares a translation with the course that it translates. */
export function staleTexts(
  course: Pick<LoadedCourse, 'course' | 'lessons'>,
  locale: Locale,
): StaleTexts {
  const texts = translatableTexts(course);
  const translated = new Map(Object.entries(locale.texts));
  const keys = new Set(texts.map(({ key }) => key));
  return {
    missing: texts.filter(({ key }) => !translated.has(key)),
    stale: texts.filter(({ key, text }) => {
      const translation = translated.get(key);
      return translation !== undefined && translation.hash !== textHash(text);
    }),
    extra: [...translated.keys()].filter((key) => !keys.has(key)),
  };
}
