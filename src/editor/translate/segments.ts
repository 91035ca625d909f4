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

/**
 * The texts of a course beside their translations, each the same object as before for as long as it says
 * the same: of thousands of texts a letter makes one anew, and draws one row.
 *
 * @param locale What the file of the translation holds, in which what says the same is the same object.
 */
export function rememberedSegments(): (
  texts: readonly DraftText[],
  locale: unknown,
) => readonly Segment[] {
  let known: ReadonlyMap<DraftText, { readonly entry: unknown; readonly segment: Segment }> =
    new Map();
  const keep = keepSegments();
  return (texts, locale) => {
    const entries = valueAt(locale, ['texts']);
    known = new Map(
      texts.map((text) => {
        const entry = valueAt(entries, [text.key]);
        const before = known.get(text);
        const isSame = before !== undefined && before.entry === entry;
        return [text, isSame ? before : { entry, segment: segmentOf(text, entry) }];
      }),
    );
    return keep([...known.values()].map(({ segment }) => segment));
  };
}

function segmentOf(text: DraftText, entry: unknown): Segment {
  const written = readEntry(entry);
  return {
    ...text,
    state: translationState(written, text.text),
    translation: written?.text ?? '',
    before: written === undefined ? null : (asTranslated(written).source ?? null),
  };
}

/** Of a file of the course that changed, too, most segments say the same. */
const keepSegments = () =>
  keepEqual<Segment>(
    (one, other) =>
      one.key === other.key &&
      one.place === other.place &&
      one.text === other.text &&
      one.state === other.state &&
      one.translation === other.translation &&
      one.before === other.before,
  );

/** What a translation's file says of a text; `undefined` where it says nothing that can be read. */
export const translationAt = (locale: unknown, key: string): WrittenTranslation | undefined =>
  readEntry(valueAt(locale, ['texts', key]));

function readEntry(entry: unknown): WrittenTranslation | undefined {
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
