import type * as z from 'zod';

import { seenText } from '../../core/seenText.ts';
import { type MarkedLine, markedLines, markedWords, placesOf } from '../bracedText.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import type { fillInSchema } from './author.ts';
import type { FillInContent } from './content.ts';
import { layOut } from './layOut.ts';
import { lintFillIn } from './lint.ts';

type FillIn = z.output<typeof fillInSchema>;

function compileFillIn(authored: FillIn, context: CompileContext): CompiledBlock<FillInContent> {
  const { question, look, exact, misspellings, scoring } = authored;
  const marked = markedWords(authored.text);
  const places = placesOf(
    marked,
    authored.gaps.map(({ answer }) => answer),
  );
  // In the order of the list: numbers go by it, wherever in the text a gap stands.
  const all = authored.gaps.map(({ id: name, answer, also = [], wrong = [] }, index) => {
    const inText = marked[places.indexOf(index)] ?? answer;
    const answers = [
      ...new Set([answer, ...(seenText(inText) === seenText(answer) ? [] : [inText]), ...also]),
    ];
    return { item: context.item(name), id: name, answers, wrong };
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
