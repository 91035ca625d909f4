/** A part of a text: UTF-16 code units from its start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Some browsers cut off what takes longer than about fifteen seconds to say. */
const LONGEST = 200;

/** A text in sentences, long ones in parts that can be said in one breath. */
export const sentencesOf = (text: string, language: string): readonly Span[] =>
  joined(sentenceStarts(text, language), text)
    .flatMap((span) => breaths(text, span))
    .map((span) => trimmed(text, span))
    .filter(({ from, to }) => from < to);

function sentenceStarts(text: string, language: string): readonly number[] {
  if (typeof Intl.Segmenter === 'undefined') return startsByMarks(text);
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ index }) => index);
}

/** For browsers without a segmenter: after the marks that end sentences, in Latin and Arabic. */
const startsByMarks = (text: string): readonly number[] => [
  0,
  ...Array.from(
    text.matchAll(/[.!?…؟。]["”’')\]]*\s+/gu),
    ({ index, 0: end }) => index + end.length,
  ),
];

/** "1." and "Dr." are no sentences: what has no two words belongs to what follows. */
function joined(starts: readonly number[], text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  starts.forEach((_, index) => {
    const to = starts[index + 1] ?? text.length;
    const isLast = to === text.length;
    if (!isLast && !/\S\s+\S/u.test(text.slice(from, to))) return;
    spans.push({ from, to });
    from = to;
  });
  return spans;
}

function breaths(text: string, { from, to }: Span): readonly Span[] {
  if (to - from <= LONGEST) return [{ from, to }];
  const cut = from + breakIn(text.slice(from, from + LONGEST));
  return [{ from, to: cut }, ...breaths(text, { from: cut, to })];
}

/** After the last comma or the like, else after the last word, else anywhere. */
function breakIn(text: string): number {
  for (const pause of [/[,;:،؛–—]\s/gu, /\s/gu]) {
    const last = Array.from(text.matchAll(pause)).at(-1);
    if (last !== undefined && last.index > LONGEST / 4) return last.index + last[0].length;
  }
  return text.length;
}

function trimmed(text: string, { from, to }: Span): Span {
  const part = text.slice(from, to);
  return {
    from: from + part.length - part.trimStart().length,
    to: to - part.length + part.trimEnd().length,
  };
}
