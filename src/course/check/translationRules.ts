import type { Locale } from '../schema/locale.ts';
import { localePath } from '../load/loadedCourse.ts';
import { parsedText } from '../text/parsedText.ts';
import { staleTexts, type StaleTexts } from '../translate/staleTexts.ts';
import { translatableTexts } from '../translate/translatable.ts';
import { type Rule, warningIn } from './checked.ts';

/** Translations that lag behind the course: told once for each, for one command shows it all. */
export const laggingTranslations: Rule = ({ whole, address }) =>
  whole === null
    ? []
    : [...whole.locales].flatMap(([language, locale]) => {
        const lag = staleTexts(whole, locale);
        const message = lagInWords(lag);
        const command = `waymark translate ${address} ${language}`;
        const remedy = isWrittenDown(lag, locale)
          ? editIt(language, lag, command)
          : updateIt(command);
        const file = localePath(language);
        return message === ''
          ? []
          : [warningIn(file, ['texts'], 'lagging-translation', message, remedy)];
      });

/** Whether the file says all that “waymark translate” would write into it. */
const isWrittenDown = ({ missing, stale, extra }: StaleTexts, { texts }: Locale): boolean =>
  extra.length === 0 &&
  missing.every(({ key, text }) => texts[key]?.source === text) &&
  stale.every(({ key, text }) => texts[key]?.was !== undefined && texts[key].source === text);

const updateIt = (command: string): string =>
  `Run “${command}”: it writes every text beside its translation, what changed first.`;

function editIt(language: string, { stale }: StaleTexts, command: string): string {
  const edit = `Write each translation as “text” in ${localePath(language)}, beside its “source”.`;
  return stale.length === 0
    ? edit
    : `${edit} Those that changed and are still right: “${command} --done all”.`;
}

function lagInWords({ missing, stale, extra }: StaleTexts): string {
  const behind = [
    ...(stale.length === 0 ? [] : [`${textCount(stale.length)} changed after translation`]),
    ...(missing.length === 0
      ? []
      : [`${textCount(missing.length)} ${missing.length === 1 ? 'is' : 'are'} not translated`]),
  ];
  const keys = [...stale, ...missing].map(({ key }) => key);
  return [
    ...(behind.length === 0
      ? []
      : [`${behind.join(' and ')}: learners read the author’s language there (${listed(keys)}).`]),
    ...(extra.length === 0
      ? []
      : [
          extra.length === 1
            ? `One translation belongs to no text of the course any more (${listed(extra)}).`
            : `${extra.length} translations belong to no text of the course any more (${listed(extra)}).`,
        ]),
  ].join(' ');
}

const textCount = (count: number): string => (count === 1 ? 'One text' : `${count} texts`);

const SHOWN = 3;

function listed(keys: readonly string[]): string {
  const more = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : '';
  return `${keys.slice(0, SHOWN).join(', ')}${more}`;
}

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
