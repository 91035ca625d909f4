import type * as z from 'zod';

import { seenText } from '../../core/seenText.ts';
import { type MarkedLine, markedLines, markedWords, placesOf } from '../bracedText.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import type { BlockBuild, CompileContext, CompiledBlock, Elsewhere } from '../contract.ts';
import type { fillInSchema } from './author.ts';
import type { FillInContent, Gap, GapWords } from './content.ts';
import { layOut } from './layOut.ts';
import { lintFillIn } from './lint.ts';

type FillIn = z.output<typeof fillInSchema>;

function compileFillIn(
  authored: FillIn,
  context: CompileContext,
  elsewhere: Elsewhere<FillIn>,
): CompiledBlock<FillInContent> {
  const { question, look, exact, misspellings, scoring } = authored;
  const own = wordsOf(authored);
  const others = elsewhere().map(wordsOf);
  // In the order of the list: numbers go by it, wherever in the text a gap stands.
  const all = authored.gaps.map(({ id: name }, index): Gap => {
    const here = own[index] ?? NO_WORDS;
    const item = context.item(name);
    return {
      item,
      id: name,
      ...here,
      ...elsewhereOf(
        here,
        others.map((there) => there[index]),
      ),
    };
  });
  const { lines, order } = markedLines(
    { written: authored.text, parsed: context.richText(authored.text) },
    all.map(({ item, answers: [words = ''] }) => ({ item, words })),
  );
  const gaps = all.toSorted((a, b) => order.indexOf(a.item) - order.indexOf(b.item));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      question,
      look,
      lines,
      gaps,
      ...(look === 'crossword' && crosswordOf({ lines, gaps }, exact)),
      exact,
      misspellings,
      scoring,
    },
    state: { kind: 'gaps', items: gaps.map(({ item }) => item) },
    done: questionDone(authored),
  };
}

const NO_WORDS: GapWords = { answers: [], wrong: [] };

/** The words of each gap in one language, in the order of the list. */
function wordsOf({ text, gaps }: Pick<FillIn, 'text' | 'gaps'>): readonly GapWords[] {
  const marked = markedWords(text);
  const places = placesOf(
    marked,
    gaps.map(({ answer }) => answer),
  );
  return gaps.map(({ answer, also = [], wrong = [] }, index) => {
    const inText = marked[places.indexOf(index)] ?? answer;
    const other = seenText(inText) === seenText(answer) ? [] : [inText];
    return { answers: [...new Set([answer, ...other, ...also])], wrong };
  });
}

/** What other languages add: nothing where one left the words as they are, or has those of another. */
function elsewhereOf(
  here: GapWords,
  others: readonly (GapWords | undefined)[],
): Pick<Gap, 'elsewhere'> {
  const known = new Map([[keyOf(here), here]]);
  for (const there of others) if (there !== undefined) known.set(keyOf(there), there);
  const [, ...more] = known.values();
  return more.length === 0 ? {} : { elsewhere: more };
}

/** In a draft words say which field they are of, in characters that nobody sees. */
const keyOf = (words: GapWords): string => seenText(JSON.stringify(words));

/** The grid of a crossword, and its clues in the order of their numbers: across, then down. */
function crosswordOf(
  { lines, gaps }: Pick<FillInContent, 'lines' | 'gaps'>,
  exact: boolean,
): Pick<FillInContent, 'lines' | 'gaps' | 'grid'> {
  const words = gaps.map(({ item, answers: [word = ''] }) => ({ item, word }));
  const { grid } = layOut(words, exact);
  const order = grid.words.map(({ item }) => item);
  const placeOf = ({ parts }: MarkedLine) =>
    Math.min(...parts.map((part) => (part.kind === 'mark' ? order.indexOf(part.item) : Infinity)));
  return {
    grid,
    lines: lines.toSorted((a, b) => placeOf(a) - placeOf(b)),
    gaps: gaps.toSorted((a, b) => order.indexOf(a.item) - order.indexOf(b.item)),
  };
}

export const fillInBuild: BlockBuild<'fillIn', typeof fillInSchema> = {
  compile: compileFillIn,
  lint: lintFillIn,
};
