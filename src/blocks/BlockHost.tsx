import type { i18n as I18n } from 'i18next';
import { Suspense, useState } from 'react';

import type { Confidence } from '../core/confidence.ts';
import type { BlockKey, BlockState, ItemNumber } from '../core/blockState.ts';
import { createEnglish } from '../i18n/setup.ts';
import { I18nProvider } from '../i18n/useTranslation.tsx';
import { Announcer } from '../ui/Announcer.tsx';
import type { Award } from './award.ts';
import type { CheckView } from './checkView.ts';
import type { Grade } from './contract.ts';
import type { GivenAnswer, HeldAnswers } from './heldAnswers.ts';
import { gradeQuestion, isQuestion, optionOrder } from './questions.ts';
import type { KeptNote } from './keptNote.ts';
import type { PlayableBlock } from './playable.ts';
import type { BlockAction, WaitingFor } from './viewContract.ts';
import { type Practice, type ViewHost, ViewHostContext } from './viewHost.tsx';
import { BlockView } from './views.ts';

/** What the page around it knows. */
interface Known {
  readonly triesLeft: number;
  readonly confidence: Confidence | null;
  readonly order: readonly ItemNumber[];
  readonly held: HeldAnswers;
  readonly given: readonly GivenAnswer[];
  readonly answered: readonly BlockKey[];
  readonly check: CheckView | null;
  readonly waitingFor: readonly WaitingFor[];
  readonly award: Award;
  readonly notes: readonly KeptNote[];
  readonly room: number | null;
  readonly practice: Practice;
}

export interface BlockHostProps extends Partial<Known>, Partial<Pick<ViewHost, 'reveal' | 'draw'>> {
  /** What became of the blocks that it holds. */
  readonly gradeOf?: ViewHost['grade'];
  readonly block: PlayableBlock;
  /** What an earlier visit left. */
  readonly kept?: BlockState | null;
  readonly done?: boolean;
  readonly words?: I18n;
  readonly act?: (action: BlockAction) => void;
}

const english = createEnglish();
const NOTHING_HELD = { of: 0, answered: 0, submitted: 0 };
const SOME_DAY: Practice = { visit: { today: 2_500, day: 2_500 }, counts: true };

/** Holds one block in tests, as the player does: keeps its state and grades its answer. */
export function BlockHost(props: BlockHostProps) {
  const { block, kept = null, done = false, words, act } = props;
  const [state, setState] = useState(kept);
  const submitted = state?.kind === 'answer' && state.submitted ? state.answer : null;
  const grade = submitted && isQuestion(block) ? gradeQuestion(block, submitted) : null;
  const onAct = (action: BlockAction) => {
    setState((before) => stateAfter(before, action));
    act?.(action);
  };
  return (
    <I18nProvider i18n={words ?? english}>
      <Announcer>
        <Suspense>
          <ViewHostContext value={hostOf(props, grade)}>
            <BlockView block={block} state={state} done={done} act={onAct} />
          </ViewHostContext>
        </Suspense>
      </Announcer>
    </I18nProvider>
  );
}

const hostOf = (props: BlockHostProps, grade: Grade | null): ViewHost => {
  const {
    block,
    order,
    triesLeft = 0,
    confidence = null,
    held = NOTHING_HELD,
    given = [],
    answered = [],
    check = null,
    waitingFor = [],
    award,
    notes = [],
    room = null,
    practice = SOME_DAY,
  } = props;
  return {
    grade: (key) => (key === block.key ? grade : (props.gradeOf?.(key) ?? null)),
    triesLeft: () => triesLeft,
    confidence: () => confidence,
    order: () => order ?? orderIn(block),
    held: () => held,
    given: () => given,
    answered: () => answered,
    check: () => check,
    waitingFor: () => waitingFor,
    award: () => award ?? awardSample,
    notes: () => notes,
    room: () => room,
    practice: () => practice,
    wayOn: () => null,
    reveal: props.reveal ?? (() => undefined),
    draw: props.draw ?? (() => null),
  };
};

/** The author's order, where it says nothing of what is right. */
const orderIn = (block: PlayableBlock): readonly ItemNumber[] => {
  if (block.state.kind === 'choice') return block.state.items;
  return isQuestion(block) ? optionOrder(block, 1, false) : [];
};

function stateAfter(before: BlockState | null, action: BlockAction): BlockState | null {
  switch (action.type) {
    case 'open':
      return { kind: 'items', items: [...openedBefore(before), action.item] };
    case 'answer':
      return { kind: 'answer', answer: action.answer, submitted: false };
    case 'submit':
    case 'reopen':
      return before?.kind === 'answer'
        ? { ...before, submitted: action.type === 'submit' }
        : before;
    case 'play':
      return { kind: 'ranges', ranges: playedWith(before, action.from, action.to) };
    case 'continue':
    case 'rate':
    case 'check':
      return before;
  }
}

const openedBefore = (state: BlockState | null): readonly ItemNumber[] =>
  state?.kind === 'items' ? state.items : [];

type Ranges = Extract<BlockState, { kind: 'ranges' }>['ranges'];

/** In whole seconds, as the record keeps them. A part that holds earlier ones stands for them. */
function playedWith(state: BlockState | null, from: number, to: number): Ranges {
  const before = state?.kind === 'ranges' ? state.ranges : [];
  const apart = before.filter((range) => range[1] < from || to < range[0]);
  return [...apart, [Math.floor(from), Math.ceil(to)]];
}

/** A completed course, for tests: see `Award`. */
export const awardSample: Award = {
  name: 'Thi Lan Nguyen',
  course: 'Working with peer workers',
  version: '1.2.0',
  language: 'en-AU',
  words: {
    title: 'Certificate of completion',
    text: 'has completed the introduction to peer work',
    issuer: 'Your organisation',
    logo: null,
    signature: null,
  },
  // 21 November 2026, in the middle of the day.
  completedAt: 1_795_262_400_000,
  score: 0.834,
  left: [],
};
