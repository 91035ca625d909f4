import { keepEqual } from '../../core/memo.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import {
  asTranslated,
  type TranslationState,
  translationState,
} from '../../course/translate/translationState.ts';
import type { DraftText } from '../texts/draftTexts.ts';

/** A translation as a file that may be wrong says it. */
export interface WrittenTranslation {
  readonly source?: string | undefined;
  readonly hash?: string | undefined;
  readonly text: string;
  readonly was?: Omit<WrittenTranslation, 'was'> | undefined;
}

/** A text of the course beside its translation. */
export interface Segment extends DraftText {
  readonly state: TranslationState;
  /** Empty where there is none. */
  readonly translation: string;
  /** What the author's text said when it was translated; `null` where nobody wrote that down. */
  readonly before: string | null;
}

/** @param locale What the file of the translation holds. */
export const segmentsOf = (texts: readonly DraftText[], locale: unknown): readonly Segment[] =>
  texts.map((text) => {
    const written = translationAt(locale, text.key);
    return {
      ...text,
      state: translationState(written, text.text),
      translation: written?.text ?? '',
      before: written === undefined ? null : (asTranslated(written).source ?? null),
    };
  });

/** Segments, each the same object as before for as long as it says the same: a letter draws one row. */
export const keepSegments = (): ((next: readonly Segment[]) => readonly Segment[]) =>
  keepEqual(
    (one, other) =>
      one.key === other.key &&
      one.place === other.place &&
      one.text === other.text &&
      one.state === other.state &&
      one.translation === other.translation &&
      one.before === other.before,
  );

/** What a translation's file says of a text; `undefined` where it says nothing that can be read. */
export function translationAt(locale: unknown, key: string): WrittenTranslation | undefined {
  const entry = valueAt(locale, ['texts', key]);
  const now = readTranslation(entry);
  const was = readTranslation(valueAt(entry, ['was']));
  return now !== undefined && was !== undefined ? { ...now, was } : now;
}

function readTranslation(entry: unknown): Omit<WrittenTranslation, 'was'> | undefined {
  const [text, source, hash] = [
    textAt(entry, 'text'),
    textAt(entry, 'source'),
    textAt(entry, 'hash'),
  ];
  if (text === undefined) return undefined;
  return {
    ...(source === undefined ? {} : { source }),
    ...(hash === undefined ? {} : { hash }),
    text,
  };
}

function textAt(entry: unknown, name: string): string | undefined {
  const text = valueAt(entry, [name]);
  return typeof text === 'string' ? text : undefined;
}
