import type { Meant } from '../../core/issue.ts';
import type { RuleName } from '../../core/ruleName.ts';
import { kebab } from '../kebab.ts';
import type { CourseField } from './courseFields.ts';
import { type FileFinding, warningIn } from './checked.ts';

type Advice = readonly [rule: RuleName, message: string, remedy: string, meant?: Meant | undefined];

/** What learners would see of a text that its author cannot have meant. */
export function textAdvice({ file, path, value, facts }: CourseField): readonly FileFinding[] {
  if (typeof value !== 'string') return [];
  const plain = facts.kind === 'plainText';
  if (!plain && facts.kind !== 'richText') return [];
  const advice = [
    placeholder(value),
    misread(value),
    plain ? formatted(value) : (bullets(value) ?? brokenLink(value)),
    plain ? tooLong(String(path.at(-1)), path.length, value) : null,
  ];
  return advice.flatMap((each) => (each === null ? [] : [warningIn(file, path, ...each)]));
}

const PLACEHOLDER =
  /^\s*(?:lorem ipsum|(?:to ?do|tbd|fixme|xxx+)\b|(?:new|untitled) (?:lesson|quiz|block|course|card|question|option)\s*$|\[?(?:insert|your|add) (?:text|title|words) here)|lorem ipsum dolor/i;

const placeholder = (text: string): Advice | null =>
  PLACEHOLDER.test(text)
    ? [
        'placeholder-text',
        `“${text.trim().slice(0, 30)}” holds the place of words that are still to come.`,
        'Write them, or remove the block or field.',
      ]
    : null;

/** UTF-8 that a program took for an older encoding: two or three signs for each letter. */
const MISREAD =
  /[ÃÂ][\u0080-\u00bf\u0152-\u0178\u2018-\u203a\u20ac]|â€[\u0080-\u00ff\u0152-\u2122]/u;

const misread = (text: string): Advice | null =>
  MISREAD.test(text)
    ? [
        'misread-letters',
        `“${text.slice(Math.max(0, text.search(MISREAD) - 5)).slice(0, 15)}” looks like letters that were opened in a wrong encoding.`,
        'Write those letters anew, and save the file as UTF-8.',
      ]
    : null;

/** Words within single signs: no product, no star of its own, and no name with lines below. */
const EMPHASIS = String.raw`(?<![\p{L}\p{N}*_])([*_])(?=[\p{L}\p{N}“"'«(])([^*_\n]*[^\s*_])\1(?![\p{L}\p{N}*_])`;

const FORMATTED = new RegExp(
  String.raw`\*\*\S[^*]*\*\*|<\/?(?:b|i|em|strong|br|p|u|span)\b[^>]*>|\[[^\]]+\]\((?:https?|glossary|lesson|block):|&(?:amp|nbsp|quot|lt|gt|[nm]dash|[aou]uml|szlig|#\d+);|${EMPHASIS}`,
  'iu',
);

const formatted = (text: string): Advice | null =>
  FORMATTED.test(text)
    ? [
        'formatting-in-plain-text',
        `This text is shown as it stands, with the signs “${FORMATTED.exec(text)?.[0].slice(0, 20)}”.`,
        'Remove the formatting: this field has none.',
        { value: unformatted(text) },
      ]
    : null;

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&ndash;': '–',
  '&mdash;': '—',
};

const unformatted = (text: string): string =>
  text
    .replaceAll(/\*\*(\S[^*]*)\*\*/g, '$1')
    .replaceAll(new RegExp(EMPHASIS, 'gu'), '$2')
    .replaceAll(/<\/?(?:b|i|em|strong|br|p|u|span)\b[^>]*>/gi, '')
    .replaceAll(/\[([^\]]+)\]\((?:https?|glossary|lesson|block):[^)]*\)/gi, '$1')
    .replaceAll(/&[a-z]+;/gi, (sign) => SIGNS[sign.toLowerCase()] ?? sign);

const bullets = (text: string): Advice | null =>
  /(?:^|\n)[ \t]*[•‣▪●◦\uf0b7][ \t\u00a0]*\S|\n[ \t]*[–—] \S[^\n]*\n[ \t]*[–—] \S/.test(text)
    ? [
        'pasted-list',
        `Lines that begin with “${/[•‣▪●◦\uf0b7–—]/.exec(text)?.[0]}” run together: they are no list.`,
        'Begin each of them with “- ” instead, with an empty line (\\n\\n) before the first.',
        { value: listed(text) },
      ]
    : null;

/** The lines that begin with a sign as items of a list, parted from the words before them. */
const listed = (text: string): string =>
  text
    .replaceAll(/(^|\n)[ \t]*[•‣▪●◦\uf0b7–—][ \t\u00a0]*(?=\S)/g, '$1- ')
    .replaceAll(/(^|\n)(?!- )([^\n]+)\n(?=- )/g, '$1$2\n\n');

const SPACE_BETWEEN =
  /\[[^[\]\n]+\][ \t]+\((?:https?:|mailto:|www\.|(?:glossary|lesson|block):)[^)\n]*\)/;
const SPACE_WITHIN = /\]\(((?:https?:[^\s()"]+|(?:glossary|lesson|block):[^\s()"]*) [^()"\n]*)\)/;
/** An address that stands by itself, not in the ( ) of a link, nor within another address. */
const BARE = /(?<![\w(</.@-])(?:https?:\/\/|www\.)[^\s)>]{0,300}\w/;

/** What was meant as a link, and is shown as it stands. */
function brokenLink(text: string): Advice | null {
  const rule = 'broken-link';
  const between = SPACE_BETWEEN.exec(text)?.[0];
  if (between !== undefined) {
    return [
      rule,
      `“${between.slice(0, 40)}” is no link: a space stands between its ] and (.`,
      'Remove that space.',
      { value: text.replace(between, between.replace(/\][ \t]+\(/, '](')) },
    ];
  }
  const within = SPACE_WITHIN.exec(text)?.[1];
  if (within !== undefined) {
    const address = withoutSpaces(within);
    return [
      rule,
      `“${within}” is no link: a space stands in its address.`,
      address === null
        ? `Write its id behind ${within.split(':')[0]}:, without a space.`
        : `Write ${address}`,
      // What a link within the course names may be called otherwise.
      /^https?:/.test(within) ? { value: text.replace(within, address ?? '') } : undefined,
    ];
  }
  // Pasted HTML is told as such.
  const bare = /<a\b/i.test(text) ? undefined : BARE.exec(text)?.[0];
  if (bare === undefined) return null;
  const address = bare.replace(/^(?!https?:)/, 'https://');
  return [
    'bare-address',
    `“${bare.slice(0, 60)}” is shown as a text that nobody can follow.`,
    `Make a link of it: [words](${address}).`,
    { value: text.replace(bare, `[${bare.replace(/^https?:\/\//, '')}](${address})`) },
  ];
}

/** An address without its spaces: one within the course is likely to be the words as an id. */
function withoutSpaces(address: string): string | null {
  if (/^https?:/.test(address)) return address.trim().replaceAll(' ', '%20');
  const [kind = '', ...words] = address.split(':');
  const id = kebab(words.join(':'));
  return id === '' ? null : `${kind}:${id}`;
}

/** Characters that a plain text takes before it is no longer what its field is for. */
const LIMITS: Readonly<Record<string, number>> = { title: 200, term: 100, description: 2_000 };
const LIMIT = 500;

function tooLong(name: string, depth: number, text: string): Advice | null {
  // Of the titles of courses and lessons something else is said.
  const limit = name === 'title' && depth === 1 ? Infinity : (LIMITS[name] ?? LIMIT);
  return text.length <= limit
    ? null
    : [
        'long-text',
        `“${name}” has ${text.length} characters; nobody reads more than ${limit} here.`,
        'Shorten it, and put the rest into a text block.',
      ];
}
