import type { RuleName } from '../../core/ruleName.ts';
import { leftToRight } from '../../i18n/isolated.ts';
import type { SpokenRule } from '../remedies/ownWords.ts';

/**
 * Sentences of `check`, and what each is in another language. ‹Holes› stand for what differs from note
 * to note; between `backticks` stands what is written from left to right in any language.
 */
export type Sentences = Readonly<Record<string, string>>;

/** Sentences by their rules: some of them, as a file of words holds them. */
export type NotesOf = Readonly<Partial<Record<RuleName, Sentences>>>;

/** All that notes say, in one language. */
export interface NoteLanguage {
  readonly language: string;
  readonly ofRules: Readonly<Record<SpokenRule, Sentences>>;
  /** What can be said by any rule, or of any sentence: ‹message› is one. */
  readonly ofAny: Sentences;
  /** What publishing says, and the sheets beside packages. */
  readonly ofPublishing: Sentences;
  /** How a sentence names a field: ‹name› is what its form calls it. */
  readonly ofFields: Sentences;
  /** What stands in holes and is no author’s text, by the names of the holes. */
  readonly ofHoles: Readonly<Record<string, Sentences>>;
  /** Between names in a row. */
  readonly and: string;
  readonly or: string;
  readonly comma: string;
}

/** What a hole is filled with, by its name and what stands there in English. */
export type Fill = (hole: string, value: string) => string;

/** A sentence in the words of a language; as it is where there are none for it. */
export function inLanguage(
  notes: NoteLanguage,
  { rule, sentence }: { readonly rule: RuleName; readonly sentence: string },
  fill: Fill,
): string {
  const said = isSpoken(notes, rule) ? notes.ofRules[rule] : {};
  return (
    translated({ ...said, ...notes.ofAny }, sentence, (hole, value) =>
      hole === 'message' ? inLanguage(notes, { rule, sentence: value }, fill) : fill(hole, value),
    ) ?? sentence
  );
}

const isSpoken = ({ ofRules }: NoteLanguage, rule: RuleName): rule is SpokenRule =>
  Object.hasOwn(ofRules, rule);

/**
 * What some sentences say for another one; `null` where it is none of them. Of several, the one that says
 * most of it itself: a hole takes in whatever stands in its place.
 */
export function translated(sentences: Sentences, sentence: string, fill: Fill): string | null {
  const [found] = Object.entries(sentences)
    .flatMap(([pattern, words]) => {
      const match = matcher(pattern).exec(sentence);
      return match === null ? [] : [{ words, groups: match.groups ?? {} }];
    })
    .toSorted((one, other) => lengthOf(one.groups) - lengthOf(other.groups));
  if (found === undefined) return null;
  const { words, groups } = found;
  return leftToRight(words).replaceAll(HOLE, (_, hole: string) => fill(hole, groups[hole] ?? ''));
}

const lengthOf = (groups: Readonly<Record<string, string>>): number =>
  Object.values(groups).join('').length;

const HOLE = /‹(\w+)›/g;

const matchers = new Map<string, RegExp>();

/** Finds what stands in the holes of a sentence, by their names. */
export function matcher(pattern: string): RegExp {
  const known = matchers.get(pattern) ?? new RegExp(`^${sourceOf(pattern)}$`, 's');
  matchers.set(pattern, known);
  return known;
}

/** A hole that stands twice holds the same in both places. */
const sourceOf = (pattern: string): string =>
  pattern
    .split(HOLE)
    .map((part, index, parts) => {
      if (index % 2 === 0) return part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
      return parts.indexOf(part) < index ? String.raw`\k<${part}>` : `(?<${part}>.+?)`;
    })
    .join('');
