import type { i18n as I18n } from 'i18next';
import { type ComponentProps, Suspense, useState } from 'react';
import { I18nextProvider } from 'react-i18next';

import type { BlockState, ItemNumber } from '../core/blockState.ts';
import { createEnglish } from '../i18n/setup.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { awardSample } from './awardSample.ts';
import { gradeQuestion, isQuestion } from './questions.ts';
import type { PlayableBlock } from './playable.ts';
import type { BlockAction } from './viewContract.ts';
import { BlockView } from './views.ts';

export interface BlockHostProps extends Partial<
  Omit<ComponentProps<typeof BlockView>, 'block' | 'state' | 'grade'>
> {
  readonly block: PlayableBlock;
  /** What an earlier visit left. */
  readonly kept?: BlockState | null;
  readonly words?: I18n;
}

const english = createEnglish();
const NOTHING_HELD = { of: 0, answered: 0, submitted: 0 };

/** Holds one block in tests, as the player does: keeps its state and grades its answer. */
export function BlockHost({ block, kept = null, words, act, ...rest }: BlockHostProps) {
  const [state, setState] = useState(kept);
  const submitted = state?.kind === 'answer' && state.submitted ? state.answer : null;
  const onAct = (action: BlockAction) => {
    setState((before) => stateAfter(before, action));
    act?.(action);
  };
  return (
    <I18nextProvider i18n={words ?? english}>
      <Announcer>
        <Suspense>
          <BlockView
            done={false}
            held={NOTHING_HELD}
            waitingFor={[]}
            award={awardSample}
            check={null}
            reveal={() => undefined}
            renderSlot={() => null}
            order={block.state.kind === 'choice' ? block.state.items : []}
            {...rest}
            block={block}
            state={state}
            grade={submitted && isQuestion(block) ? gradeQuestion(block, submitted) : null}
            act={onAct}
          />
        </Suspense>
      </Announcer>
    </I18nextProvider>
  );
}

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
