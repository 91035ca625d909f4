import type { TextAct } from './acts.ts';
import type { Pasted } from './paste/pasted.ts';
import type { TextSpot } from './textSpot.ts';

// Apart from what hears of them: the page in the frame hands them over to the editor around it.

/** Something that an author did to a text before its editor was there. */
export type HeldAct =
  /** A line break is Enter, {@link NEW_LINE} a new line in the same paragraph. */
  | { readonly kind: 'typed'; readonly letters: string }
  | { readonly kind: 'erased'; readonly what: Erased }
  | { readonly kind: 'pasted'; readonly pasted: Pasted }
  | { readonly kind: 'done'; readonly act: TextAct };

/** What is chosen; where nothing is, a letter or a word beside the caret. */
export type Erased = 'letterBefore' | 'wordBefore' | 'letterAfter';

/** All that was done, in its order. */
export interface Held {
  readonly acts: readonly HeldAct[];
  /** Where the author was when they began; `null` where nobody knows. */
  readonly at: TextSpot | 'all' | null;
}

/** Shift+Enter. */
export const NEW_LINE = '\v';

/** After one more act: letters join those before them, and an erased letter goes with its sign. */
export function withAct(acts: readonly HeldAct[], act: HeldAct): readonly HeldAct[] {
  const last = acts.at(-1);
  if (last?.kind !== 'typed') return [...acts, act];
  const before = acts.slice(0, -1);
  if (act.kind === 'typed') {
    return [...before, { kind: 'typed', letters: last.letters + act.letters }];
  }
  if (act.kind !== 'erased' || act.what === 'letterAfter') return [...acts, act];
  const letters = last.letters.slice(0, -lastPart(last.letters, act.what).length);
  return letters === '' ? before : [...before, { kind: 'typed', letters }];
}

/** The words of what was done, for whoever waits to see them. */
export const wordsHeld = (acts: readonly HeldAct[]): string =>
  acts
    .map((act) => {
      if (act.kind === 'typed') return act.letters;
      return act.kind === 'pasted' ? act.pasted.plain : '';
    })
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** What a key takes away from the end of some words; a word goes with the spaces behind it. */
export function lastPart(text: string, what: Erased): string {
  if (what !== 'wordBefore') return [...graphemes.segment(text)].at(-1)?.segment ?? '';
  const rest = text.trimEnd();
  const word = [...words.segment(rest)].at(-1)?.segment ?? '';
  return text.slice(rest.length - word.length);
}

/** The letter that a text begins with. */
export const firstLetter = (text: string): string =>
  [...graphemes.segment(text)].at(0)?.segment ?? '';
