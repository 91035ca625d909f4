import type { PlayableBlock } from '../../blocks/playable.ts';
import type { PlayableLesson } from '../../course/playable.ts';
import { blockElement } from '../lesson/blockElement.ts';
import { blockPieces } from './blockPieces.ts';
import { findPieces, type Piece } from './findPieces.ts';
import { readBlock, type ReadingWords } from './readBlock.ts';
import { type Sentence, sentencesIn } from './sentencesIn.ts';
import { type ShownText, shownText } from './shownText.ts';

/** A part of the page from which one can listen. */
export interface PagePart {
  readonly id: string;
  readonly element: Element;
  /** What it says now. */
  readonly read: () => readonly Sentence[];
}

/** What a learner presses is not read to them, but for words of a running text. */
const CONTROLS = ':is(button, nav, a):not([data-rich-text] *)';

/** The parts of the open lesson that are on the page, in their order. */
export const pageParts = (lesson: PlayableLesson, words: ReadingWords): readonly PagePart[] =>
  lesson.type === 'quiz' ? quizParts(lesson.quiz.questions, words) : lessonParts(lesson, words);

const lessonParts = (
  lesson: Extract<PlayableLesson, { type: 'lesson' }>,
  words: ReadingWords,
): readonly PagePart[] => [
  ...plainPart('opener', 'main article > header', words),
  ...lesson.blocks.flatMap((block) => blockPart(block, words)),
  ...plainPart('end', 'main [data-lesson-end]', words),
];

function blockPart(block: PlayableBlock, words: ReadingWords): readonly PagePart[] {
  const element = blockElement(block.key);
  if (element === null) return [];
  return [{ id: String(block.key), element, read: () => readBlock(block, element, words) }];
}

/** What the frame of a lesson says, or a page of a quiz without a question. */
function plainPart(id: string, selector: string, words: ReadingWords): readonly PagePart[] {
  const element = document.querySelector(selector);
  return element === null ? [] : [{ id, element, read: () => readPlainly(element, words) }];
}

function readPlainly(element: Element, { language }: ReadingWords): readonly Sentence[] {
  const shown = shownText(element, CONTROLS);
  return sentencesIn(shown, findPieces(shown.text, linesOf(shown)), language);
}

const linesOf = ({ text }: ShownText): readonly Piece[] =>
  text.split('\n').map((line) => ({ text: line }));

/** A quiz is one part: the question that it asks, the questions that it looks back at, or its page. */
function quizParts(questions: readonly PlayableBlock[], words: ReadingWords): readonly PagePart[] {
  const element = document.querySelector('main article');
  if (element === null) return [];
  const read = () => {
    const shown = shownText(element);
    const head = element.querySelector('h1')?.textContent ?? '';
    const pieces = questions.flatMap((question) => blockPieces(question, words));
    const found = findPieces(shown.text, pieces);
    if (found.length === 0) return readPlainly(element, words);
    return sentencesIn(shown, findPieces(shown.text, [{ text: head }, ...pieces]), words.language);
  };
  return [{ id: 'quiz', element, read }];
}

/** How many letters name a part that has no title of its own. */
const NAME_LENGTH = 60;

/** What a part is called in a list; `null` for one that says nothing. */
export function partName({ element, read }: PagePart): string | null {
  const name = element.querySelector('h1')?.textContent ?? read()[0]?.text ?? null;
  if (name === null || name.length <= NAME_LENGTH) return name;
  return `${name.slice(0, NAME_LENGTH).trimEnd()}…`;
}
