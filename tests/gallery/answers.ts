import { gradeQuestion, isQuestion } from '../../src/blocks/questions.ts';
import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { someAnswer } from '../../src/answers/answerKinds.ts';
import { assertNever } from '../../src/core/assertNever.ts';
import type { Answer, ItemNumber, StateShape } from '../../src/core/blockState.ts';
import { rightAnswer } from '../../src/blocks/questions.ts';

/** Answers worth a look, by what they are: `right`, `wrong` and `partly` only where one is. */
export function answersTo(block: PlayableBlock): Readonly<Record<string, Answer>> {
  const candidates = answersOf(block.state);
  const [first] = candidates;
  const last = candidates.at(-1);
  if (first === undefined || last === undefined) return {};
  if (!isQuestion(block))
    return { answered: first, ...(block.done.when === 'all' && { all: last }) };
  return gradedAnswers(block, [...candidates, ...partlyRight(rightAnswer(block), first)]);
}

function gradedAnswers(
  question: PlayableQuestion,
  candidates: readonly Answer[],
): Readonly<Record<string, Answer>> {
  const found = (fits: (points: number) => boolean) =>
    candidates.find((answer) => fits(gradeQuestion(question, answer).points));
  const wrong = found((points) => points === 0);
  const partly = found((points) => points > 0 && points < 1);
  return {
    right: rightAnswer(question),
    ...(wrong && { wrong }),
    ...(partly && { partly }),
  };
}

/** An answer of which a part alone is given; `null` where it is given at once. */
export function partOf(block: PlayableBlock): Answer | null {
  if (!isQuestion(block)) return null;
  const right = rightAnswer(block);
  switch (right.kind) {
    case 'gaps':
      return right.texts.length > 1 ? { ...right, texts: right.texts.slice(0, 1) } : null;
    case 'grid':
      return right.cells.length > 1 ? { ...right, cells: right.cells.slice(0, 1) } : null;
    case 'pairs':
      return right.pairs.length > 1 ? { ...right, pairs: right.pairs.slice(0, 1) } : null;
    default:
      return null;
  }
}

/** The right answer to the first part, and another one to the rest. */
function partlyRight(right: Answer, other: Answer): readonly Answer[] {
  if (right.kind === 'gaps' && other.kind === 'gaps')
    return [{ ...right, texts: [...right.texts.slice(0, 1), ...other.texts.slice(1)] }];
  if (right.kind === 'grid' && other.kind === 'grid')
    return [{ ...right, cells: [...right.cells.slice(0, 1), ...other.cells.slice(1)] }];
  // Of what is put into places only a part may be put anywhere: no place has to take two.
  if (right.kind === 'pairs') return [{ ...right, pairs: right.pairs.slice(0, 1) }];
  return [];
}

/** Answers of the kind that a record keeps in this shape; none for what is not answered. */
function answersOf(shape: StateShape): readonly Answer[] {
  switch (shape.kind) {
    case 'none':
    case 'items':
    case 'ranges':
      return [];
    case 'choice':
      return choices(shape);
    case 'order':
      return orders(shape).map((order) => ({ kind: 'order', order }));
    case 'pairs':
      return pairings(shape);
    case 'grid':
    case 'gaps':
    case 'cards': {
      const answer = someAnswer(shape);
      return answer === null ? [] : [answer];
    }
    case 'path':
      return waysThrough(shape).map((steps) => ({ kind: 'path', steps }));
    case 'number':
      return [{ kind: 'number', value: 7 }];
    case 'text':
      return [{ kind: 'text', text: 'To be asked early, and to hear what became of it.' }];
    default:
      return assertNever(shape);
  }
}

/** Whole ones, each with the next place for every item. */
const pairings = ({ items, places }: Extract<StateShape, { kind: 'pairs' }>): readonly Answer[] =>
  places.map((_, shift) => ({
    kind: 'pairs',
    pairs: items.flatMap((item, index) => {
      const place = places[(index + shift) % places.length];
      return place === undefined ? [] : [[item, place] as const];
    }),
  }));

function choices({ items, multiple }: Extract<StateShape, { kind: 'choice' }>): readonly Answer[] {
  const single = items.map((item): Answer => ({ kind: 'choice', chosen: [item] }));
  return multiple ? [...single.toReversed(), { kind: 'choice', chosen: items }] : single;
}

/** The shortest way to each of the last options, in their order. */
export function waysThrough({
  start,
  options,
}: Extract<StateShape, { kind: 'path' }>): readonly (readonly ItemNumber[])[] {
  const ways: { readonly node: ItemNumber; readonly steps: readonly ItemNumber[] }[] = [
    { node: start, steps: [] },
  ];
  const ended: (readonly ItemNumber[])[] = [];
  const seen = new Set([start]);
  for (const { node, steps } of ways) {
    for (const { item, from, to } of options) {
      if (from !== node) continue;
      if (to === null) ended.push([...steps, item]);
      else if (!seen.has(to)) ways.push({ node: to, steps: [...steps, item] });
      if (to !== null) seen.add(to);
    }
  }
  return ended;
}

/** The right order, the other way round, and with its first item at the end. */
const orders = ({ items }: Extract<StateShape, { kind: 'order' }>) => [
  items,
  items.toReversed(),
  [...items.slice(1), ...items.slice(0, 1)],
  [...items.slice(1, 2), ...items.slice(0, 1), ...items.slice(2)],
];
