import { localePath } from '../load/loadedCourse.ts';
import { parsedText } from '../text/parsedText.ts';
import { staleTexts } from '../translate/staleTexts.ts';
import { translatableTexts } from '../translate/translatable.ts';
import { type FileFinding, type Rule, warningIn } from './checked.ts';

/** Translations that lag behind the course. */
export const laggingTranslations: Rule = ({ whole }) => {
  if (whole === null) return [];
  return [...whole.locales].flatMap(([language, locale]) => {
    const file = localePath(language);
    const { missing, stale, extra } = staleTexts(whole, locale);
    return [
      ...untranslated(
        file,
        missing.map(({ key }) => key),
      ),
      ...stale.map(({ key, text }) => outdated(file, key, text)),
      ...extra.map((key) => ownerless(file, key)),
    ];
  });
};

const SHOWN = 3;

function untranslated(file: string, keys: readonly string[]): readonly FileFinding[] {
  if (keys.length === 0) return [];
  const more = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : '';
  const message = `${keys.length === 1 ? 'One text is' : `${keys.length} texts are`} not translated: learners read the author's language there.`;
  const remedy = `Translate ${keys
    .slice(0, SHOWN)
    .map((key) => `“${key}”`)
    .join(', ')}${more}.`;
  return [warningIn(file, ['texts'], 'untranslated', message, remedy)];
}

const outdated = (file: string, key: string, text: string): FileFinding =>
  warningIn(
    file,
    ['texts', key],
    'stale-translation',
    `The text changed after it was translated. It now says: ${shortened(text)}`,
    'Bring the translation up to date.',
  );

const ownerless = (file: string, key: string): FileFinding => ({
  ...warningIn(
    file,
    ['texts', key],
    'extra-translation',
    `The course has no text “${key}” any more.`,
    'Delete this entry.',
  ),
  at: 'name',
});

const shortened = (text: string): string =>
  text.length > 120 ? `“${text.slice(0, 117)}…”` : `“${text}”`;

/** Markdown outside the subset in a translation. */
export const translatedMarkdown: Rule = ({ whole }) => {
  if (whole === null || whole.locales.size === 0) return [];
  const rich = new Set(
    translatableTexts(whole).flatMap(({ key, kind }) => (kind === 'richText' ? [key] : [])),
  );
  return [...whole.locales].flatMap(([language, { texts }]) =>
    Object.entries(texts)
      .filter(([key]) => rich.has(key))
      .flatMap(([key, { text }]) =>
        parsedText(text).issues.map(({ offset, message, remedy }) => ({
          severity: 'error' as const,
          rule: 'unsupported-markdown',
          file: localePath(language),
          path: ['texts', key, 'text'],
          character: offset,
          message,
          remedy,
        })),
      ),
  );
};
