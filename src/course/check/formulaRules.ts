import { lostBackslashes, wordsInDollars } from '../../richtext/dollars.ts';
import { latexReader } from '../../richtext/latexReader.ts';
import type { JsonPath } from '../load/finding.ts';
import { localePath } from '../load/loadedCourse.ts';
import { parsedText } from '../text/parsedText.ts';
import { translatableTexts } from '../translate/translatable.ts';
import { errorIn, type FileFinding, type Rule, warningIn } from './checked.ts';
import type { CourseField } from './courseFields.ts';

/** Formulas of a text that cannot be read, and dollars that only look like those of one. */
export const formulaProblems = ({
  file,
  path,
  value,
  facts,
}: CourseField): readonly FileFinding[] =>
  facts.kind === 'richText' && typeof value === 'string' ? problemsIn(file, path, value) : [];

/** The same in translations. */
export const translatedFormulas: Rule = ({ whole }) => {
  if (whole === null || whole.locales.size === 0) return [];
  const rich = translatableTexts(whole).filter(({ kind }) => kind === 'richText');
  return [...whole.locales].flatMap(([language, { texts }]) =>
    rich.flatMap(({ key }) =>
      problemsIn(localePath(language), ['texts', key, 'text'], texts[key]?.text ?? ''),
    ),
  );
};

function problemsIn(file: string, path: JsonPath, markdown: string): readonly FileFinding[] {
  if (!markdown.includes('$')) return [];
  const lost = lostBackslashes(markdown);
  if (lost !== null) {
    return [
      {
        ...errorIn(
          file,
          path,
          'lost-backslash',
          `A backslash of this formula is lost: “\\${lost.letter}” in JSON is no letter.`,
          'Write each backslash of a formula twice in the file, as in \\\\frac.',
          { value: lost.meant },
        ),
        character: lost.at,
      },
    ];
  }
  return [
    ...latexIn(parsedText(markdown).value).flatMap((source) => {
      const read = latexReader()?.(source, { language: 'en', display: false });
      if (read === undefined || read.ok) return [];
      const { message, remedy, at } = read.error;
      const found = errorIn(file, path, 'unreadable-formula', message, remedy);
      return [{ ...found, character: markdown.indexOf(`$${source}$`) + 1 + at }];
    }),
    ...wordsInDollars(markdown).map(({ source, start, end }) => ({
      ...warningIn(
        file,
        path,
        'words-in-dollars',
        `“$${source}$” stands between dollars like a formula, and is read as words.`,
        'Write \\$ for each dollar that is one. In a formula, words stand in \\text{…}.',
        { value: withoutDoubt(markdown, start, end) },
      ),
      character: start,
    })),
  ];
}

/** The formulas in a parsed text, however deep, each once. */
function latexIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('latex' in value && typeof value.latex === 'string') return [value.latex];
  return [...new Set(Object.values(value).flatMap(latexIn))];
}

/** The same text with both dollars as dollars. */
const withoutDoubt = (markdown: string, start: number, end: number): string =>
  [
    markdown.slice(0, start),
    markdown.slice(start, end - 1).replace('$', String.raw`\$`),
    String.raw`\$`,
    markdown.slice(end),
  ].join('');
