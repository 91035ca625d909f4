import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { Locale, Translation } from '../schema/locale.ts';
import { type TranslatableText, translatableTexts } from './translatable.ts';
import { asTranslated, type TranslationState, translationState } from './translationState.ts';

/** A text of a course with its translation, as the next file of the translation says it. */
export interface Segment extends TranslatableText {
  readonly state: TranslationState;
  readonly translation: Translation;
}

export interface UpdatedTranslation {
  /** What is stale first, then what is new, then the rest; each in the order of the course. */
  readonly segments: readonly Segment[];
  /** Translations that no text has any more. */
  readonly unused: Readonly<Record<string, Translation>>;
  /** Texts that got the translation of one that is gone, because they say the same. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Keys of translations that had a text until now. */
  readonly gone: readonly string[];
}

/**
 * Brings a translation up to the course: every text with its source, what changed with what it was.
 * No translation is lost: one whose text is gone is kept, and taken up where the same text stands
 * under another key.
 */
export function updateTranslation(
  course: Pick<LoadedCourse, 'course' | 'lessons'>,
  locale: Pick<Locale, 'texts' | 'unused'>,
): UpdatedTranslation {
  const texts = translatableTexts(course);
  const keys = new Set(texts.map(({ key }) => key));
  const own = new Map([...Object.entries(locale.unused), ...Object.entries(locale.texts)]);
  const left = [...own].filter(([key, { text }]) => !keys.has(key) && text.trim() !== '');
  const moved: { from: string; to: string }[] = [];
  const segments = texts.map((text) => {
    const known = own.get(text.key);
    if (translationState(known, text.text) !== 'new') return segmentOf(text, known);
    const same = left.find(([, each]) => translationState(each, text.text) === 'current');
    // Without its source nobody knows what it translates: it may be taken for anything.
    if (same === undefined || !saysItsSource(same[1])) return segmentOf(text, undefined);
    moved.push({ from: same[0], to: text.key });
    return segmentOf(text, same[1]);
  });
  const taken = new Set(moved.map(({ from }) => from));
  const unused = left.filter(([key]) => !taken.has(key));
  return {
    segments: inOrder(segments),
    unused: Object.fromEntries(unused),
    moved,
    gone: unused.flatMap(([key]) => (Object.hasOwn(locale.texts, key) ? [key] : [])),
  };
}

const saysItsSource = ({ source, hash }: Translation): boolean =>
  source !== undefined || hash !== undefined;

function segmentOf(text: TranslatableText, translation: Translation | undefined): Segment {
  const source = text.text;
  const state = translationState(translation, source);
  const said = translation === undefined || state === 'new' ? '' : translation.text;
  const now = { source, text: said };
  return {
    ...text,
    state,
    translation:
      state === 'stale' && translation !== undefined
        ? { was: asTranslated(translation), ...now }
        : now,
  };
}

const ORDER: readonly TranslationState[] = ['stale', 'new', 'current'];

/** What needs somebody first. */
export const inOrder = (segments: readonly Segment[]): readonly Segment[] =>
  ORDER.flatMap((state) => segments.filter((segment) => segment.state === state));

/** Declares stale translations good as they are: of the keys, or of all. */
export const confirmed = (
  segments: readonly Segment[],
  keys: ReadonlySet<string> | 'all',
): readonly Segment[] =>
  inOrder(
    segments.map((segment) => {
      const { state, translation, key } = segment;
      if (state !== 'stale' || (keys !== 'all' && !keys.has(key))) return segment;
      const { was: _, ...now } = translation;
      return { ...segment, state: 'current', translation: now };
    }),
  );
