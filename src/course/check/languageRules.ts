import { COURSE_FILE } from '../files.ts';
import { languageName, meantLanguage } from '../languageTag.ts';
import type { JsonPath } from '../load/finding.ts';
import { type FileFinding, type Rule, warningIn } from './checked.ts';

/** Codes that stand for no language, or for another one than that of the texts. */
export const doubtfulLanguages: Rule = ({ sources: { course, lessons } }) => {
  if (course === null) return [];
  const { language, translations, title, description } = course;
  const texts = [title, description, ...lessons.map((lesson) => lesson.title)].join(' ');
  const named = translations.flatMap((each, index) => codeDoubts(each, ['translations', index]));
  return [...codeDoubts(language, ['language']), ...letterDoubts(language, texts), ...named];
};

const doubt = (
  path: JsonPath,
  message: string,
  remedy: string,
  meant: string | null = null,
): FileFinding =>
  warningIn(
    COURSE_FILE,
    path,
    'doubtful-language',
    message,
    remedy,
    meant === null ? undefined : { value: meant },
  );

function codeDoubts(tag: string, path: JsonPath): readonly FileFinding[] {
  if (languageName(tag) === null) {
    const meant = meantLanguage(tag);
    const name = meant === null ? null : languageName(meant);
    return [
      doubt(
        path,
        `“${tag}” is not the code of a language.`,
        meant === null
          ? 'Write it as in "de" for German or "pt-BR" for Portuguese as in Brazil.'
          : `Write "${meant}" for ${name}.`,
        meant,
      ),
    ];
  }
  if (!tag.endsWith('-UK')) return [];
  const british = tag.replace(/UK$/, 'GB');
  return [
    doubt(path, `“UK” is not the code of a country in “${tag}”.`, `Write "${british}".`, british),
  ];
}

/** What a language is written in; more than one script for those that mix several. */
const MIXED: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Fewer letters may be a name that is written in Latin everywhere. */
const ENOUGH = 20;

/** “uk” is Ukrainian: no text in English has a single letter of its alphabet. */
function letterDoubts(tag: string, texts: string): readonly FileFinding[] {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  const written = (MIXED[script] ?? [script]).some((each) => scriptIn(each).test(texts));
  const letters = texts.match(/\p{L}/gu)?.length ?? 0;
  const name = languageName(tag);
  if (written || letters < ENOUGH || name === null) return [];
  return [
    doubt(
      ['language'],
      `“${tag}” is the code of ${name}, but the texts have no letter of its writing.`,
      'Write the code of the language of your texts: "en" for English, "en-GB" for English as in Britain.',
    ),
  ];
}

/** Letters of a script by its code of four letters (ISO 15924); any letter where it is not known. */
function scriptIn(code: string): RegExp {
  try {
    return new RegExp(`\\p{Script=${code}}`, 'u');
  } catch {
    return /\p{L}/u;
  }
}
