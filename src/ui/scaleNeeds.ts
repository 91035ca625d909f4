/** The room in which a scale lies down; `null` where its words are too long for any row. */
export type ScaleNeeds = 'some' | 'much' | null;

/** In rem, as the style sheet has them. */
const ROOMS = [
  ['some', 28],
  ['much', 36],
] as const;

const LETTER = 0.55;
const AROUND_WORDS = 1.25;
const GAP = 0.5;

/** How much room the points of a scale need beside each other so that no word is broken. */
export function scaleNeeds(labels: readonly string[]): ScaleNeeds {
  const longest = Math.max(...labels.flatMap((label) => label.split(/\s+/)).map(lengthOf));
  const width = labels.length * (longest * LETTER + AROUND_WORDS + GAP);
  return ROOMS.find(([, most]) => width <= most)?.[0] ?? null;
}

const lengthOf = (word: string): number => word.length;
