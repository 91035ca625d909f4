import { formulasIn, lostBackslashes, wordsInDollars } from '../../richtext/dollars.ts';
import { latexReader } from '../../richtext/latexReader.ts';
import { FITS } from '../../richtext/mathTree.ts';
import type { JsonPath } from '../load/finding.ts';
import { localePath } from '../load/loadedCourse.ts';
import { parsedText } from '../text/parsedText.ts';
import { translatableTexts } from '../translate/translatable.ts';
import { errorIn, type FileFinding, type Rule, warningIn } from './checked.ts';
import type { CourseField } from './courseFields.ts';

/** Formulas of a text that cannot be read, and dollars that only look like those of one. */
export function formulaProblems({ file, path, value, facts }: CourseField): readonly FileFinding[] {
  if (typeof value !== 'string' || !value.includes('$')) return [];
  if (facts.kind === 'richText') return problemsIn(file, path, value);
  if (facts.kind !== 'plainText') return [];
  return facts.asWritten === true ? notRead(file, path, value) : problemsInLine(file, path, value);
}

/** The same in translations. */
export const translatedFormulas: Rule = ({ whole }) => {
  if (whole === null || whole.locales.size === 0) return [];
  const texts = translatableTexts(whole);
  return [...whole.locales].flatMap(([language, { texts: translated }]) =>
    texts.flatMap(({ key, kind, asWritten = false }) => {
      const inLine = asWritten ? notRead : problemsInLine;
      const problems = kind === 'richText' ? problemsIn : inLine;
      return problems(localePath(language), ['texts', key, 'text'], translated[key]?.text ?? '');
    }),
  );
};

function problemsIn(file: string, path: JsonPath, markdown: string): readonly FileFinding[] {
  if (!markdown.includes('$')) return [];
  const lost = lostBackslash(file, path, markdown);
  if (lost !== null) return [lost];
  return [
    ...latexIn(parsedText(markdown).value).flatMap((source) =>
      unreadable(file, path, source, markdown.indexOf(`$${source}$`)),
    ),
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

/** The same in a text without formatting. There, two dollars with words between them are no doubt. */
function problemsInLine(file: string, path: JsonPath, text: string): readonly FileFinding[] {
  const lost = lostBackslash(file, path, text);
  if (lost !== null) return [lost];
  return formulasIn(text).flatMap(({ source, start }) => {
    const wrong = unreadable(file, path, source, start);
    return wrong.length > 0 ? wrong : tooLong(file, path, source, start);
  });
}

function lostBackslash(file: string, path: JsonPath, text: string): FileFinding | null {
  const lost = lostBackslashes(text);
  if (lost === null) return null;
  return {
    ...errorIn(
      file,
      path,
      'lost-backslash',
      `A backslash of this formula is lost: “\\${lost.letter}” in JSON is no letter.`,
      'Write each backslash of a formula twice in the file, as in \\\\frac.',
      { value: lost.meant },
    ),
    character: lost.at,
  };
}

/** @param start Of the formula’s first dollar in its text. */
function unreadable(
  file: string,
  path: JsonPath,
  source: string,
  start: number,
): readonly FileFinding[] {
  const read = latexReader()?.(source, { language: 'en', display: false });
  if (read === undefined || read.ok) return [];
  const { message, remedy, at } = read.error;
  return [
    { ...errorIn(file, path, 'unreadable-formula', message, remedy), character: start + 1 + at },
  ];
}

/** What stands in a button or an option cannot be scrolled by keys. */
function tooLong(
  file: string,
  path: JsonPath,
  source: string,
  start: number,
): readonly FileFinding[] {
  const read = latexReader()?.(source, { language: 'en', display: false });
  if (read?.ok !== true || read.value.text.length <= FITS) return [];
  const found = warningIn(
    file,
    path,
    'long-formula',
    'On a phone this formula is wider than the line that it stands in here.',
    'Put it into a text with formatting or a block of the type “math”, and name it here.',
  );
  return [{ ...found, character: start }];
}

function notRead(file: string, path: JsonPath, text: string): readonly FileFinding[] {
  const [first] = formulasIn(text);
  if (first === undefined) return [];
  const found = warningIn(
    file,
    path,
    'formula-not-read',
    `“$${first.source}$” stays as it is written: this field is compared letter by letter.`,
    'Write it without dollars, as learners would.',
  );
  return [{ ...found, character: first.start }];
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
