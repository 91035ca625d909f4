import type { PlayableBlock } from '../../src/blocks/playable.ts';
import type { Answer, BlockKey, ItemNumber } from '../../src/core/blockState.ts';
import { asksConfidence, isQuestion } from '../../src/blocks/questions.ts';
import type { LearnerEvent, QuizEvent } from '../../src/engine/events.ts';
import { answersTo, partOf, waysThrough } from './answers.ts';

/** A block as a learner may find it. */
export interface Scene {
  readonly name: string;
  /** What the learner did before. */
  readonly events: readonly LearnerEvent[];
  /** Something that is not done stands before the block. */
  readonly waits?: boolean;
  /** The learner then presses the last button, where there is one, without having done anything. */
  readonly pressed?: boolean;
  /** The course is completed, by somebody whose name the LMS knows or does not. */
  readonly completedBy?: string | null;
}

/**
 * Every scene of a block, from what its type declares: what the record keeps of it, when it is
 * done, and what it holds. A new type has its scenes by itself.
 */
export const scenesOf = (block: PlayableBlock): readonly Scene[] => [
  { name: 'untouched', events: [] },
  ...openedScenes(block),
  ...playedScenes(block),
  ...(block.questions.length > 0 ? checkedScenes(block) : answeredScenes(block)),
  ...continuedScenes(block),
  ...awardedScenes(block),
];

function openedScenes(block: PlayableBlock): readonly Scene[] {
  if (block.state.kind !== 'items') return [];
  const all = block.state.items;
  const opened = (items: readonly number[]) =>
    items.map((item): LearnerEvent => ({ type: 'item.opened', block: block.key, item }));
  const some: Scene = { name: 'some opened', events: opened(all.slice(0, 1)) };
  return [
    ...(all.length > 1 ? [some] : []),
    { name: 'all opened', events: [...opened(all), ...heldDone(block)] },
  ];
}

function playedScenes(block: PlayableBlock): readonly Scene[] {
  const { key, state } = block;
  if (state.kind !== 'ranges') return [];
  const played = (to: number): LearnerEvent => ({ type: 'range.played', block: key, from: 0, to });
  return [
    { name: 'half played', events: [played(state.length / 2)] },
    { name: 'played', events: [played(state.length), ...heldDone(block)] },
  ];
}

function answeredScenes(block: PlayableBlock): readonly Scene[] {
  if (block.state.kind === 'path') return pathScenes(block.key, waysThrough(block.state));
  if (block.state.kind === 'cards') return cardScenes(block.key, block.state.items);
  const answers = Object.entries(answersTo(block));
  const [, first] = answers[0] ?? [];
  if (first === undefined) return [];
  const change = (answer: typeof first): LearnerEvent => ({
    type: 'answer.changed',
    block: block.key,
    answer,
  });
  const submit = (name: string): LearnerEvent => ({
    type: 'answer.submitted',
    block: block.key,
    ...(asksConfidence(block) && { confidence: name === 'right' ? 'guessing' : 'sure' }),
  });
  const chosen: Scene = { name: 'not yet submitted', events: [change(first)] };
  const part = partOf(block);
  const missing: Scene = { name: 'answer missing', events: [], pressed: true };
  return [
    ...(isQuestion(block) ? [missing] : []),
    ...(part === null ? [] : [{ name: 'part given', events: [change(part)], pressed: true }]),
    chosen,
    ...answers.map(([name, answer]) => ({ name, events: [change(answer), submit(name)] })),
  ];
}

/** On the way, and at the end of each; a path is handed in by coming to its end. */
function pathScenes(block: BlockKey, ways: readonly (readonly ItemNumber[])[]): readonly Scene[] {
  const went = (name: string, steps: readonly ItemNumber[]): Scene => ({
    name,
    events: [{ type: 'answer.changed', block, answer: { kind: 'path', steps } }],
  });
  const onTheWay = ways.flatMap((steps) => (steps.length > 1 ? [steps.slice(0, -1)] : []));
  return [
    ...onTheWay.slice(0, 1).map((steps) => went('on the way', steps)),
    ...ways.map((steps, index) => went(index === 0 ? 'answered' : `ended ${index + 1}`, steps)),
  ];
}

/** A card with its answer; one that was missed at an earlier visit; all known, and at rest. */
function cardScenes(block: BlockKey, items: readonly ItemNumber[]): readonly Scene[] {
  const lie = (name: string, boxOf: (index: number) => number): Scene => {
    const cards = items.map((item, index) => ({ item, box: boxOf(index), reviews: 1, day: 0 }));
    return { name, events: [{ type: 'answer.changed', block, answer: { kind: 'cards', cards } }] };
  };
  return [
    { name: 'answer shown', events: [], pressed: true },
    lie('one missed', (index) => (index === 0 ? 0 : 1)),
    lie('all known', () => 1),
  ];
}

function checkedScenes({ key, questions }: PlayableBlock): readonly Scene[] {
  const act = (event: QuizEvent): LearnerEvent => ({ type: 'check.acted', block: key, event });
  const start = act({ type: 'quiz.started' });
  const answered = questions.flatMap((question) => {
    const { right, wrong = right } = answersTo(question);
    if (right === undefined || wrong === undefined) return [];
    const show = act({ type: 'quiz.questionOpened', question: question.key });
    const put = (answer: Answer) =>
      act({ type: 'quiz.answerChanged', question: question.key, answer });
    const check = act({ type: 'quiz.answerChecked', question: question.key });
    return [{ right: [show, put(right), check], wrong: [show, put(wrong), check] }];
  });
  const finish = act({ type: 'quiz.submitted' });
  return [
    { name: 'started', events: [start] },
    {
      name: 'answered wrong',
      events: [start, ...answered.slice(0, 1).flatMap((each) => each.wrong)],
    },
    { name: 'all right', events: [start, ...answered.flatMap((each) => each.right), finish] },
    { name: 'all wrong', events: [start, ...answered.flatMap((each) => each.wrong), finish] },
  ];
}

function continuedScenes({ key, done }: PlayableBlock): readonly Scene[] {
  if (done.when !== 'continued') return [];
  return [
    { name: 'waiting', events: [], waits: true },
    { name: 'passed', events: [{ type: 'continue.pressed', block: key }] },
  ];
}

/** Of all that is in a lesson only a certificate looks at the whole course. */
const awardedScenes = ({ type }: PlayableBlock): readonly Scene[] =>
  type === 'certificate'
    ? [
        { name: 'course completed', events: [], completedBy: 'Nguyễn Thị Lan' },
        { name: 'course completed, name unknown', events: [], completedBy: null },
      ]
    : [];

const heldDone = ({ slots }: PlayableBlock): readonly LearnerEvent[] =>
  slots.flatMap(({ blocks }) => blocks).flatMap(everythingDone);

/** What a learner does who does everything there is to do. */
const everythingDone = (block: PlayableBlock): readonly LearnerEvent[] =>
  scenesOf(block).find(({ name }) => ['all opened', 'played', 'right', 'answered'].includes(name))
    ?.events ?? [];
