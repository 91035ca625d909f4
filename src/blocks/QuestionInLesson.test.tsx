import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import type { Answer, BlockState, StateShape } from '../core/blockState.ts';
import { createEnglish } from '../i18n/setup.ts';
import { I18nProvider } from '../i18n/useTranslation.tsx';
import { Announcer } from '../ui/Announcer.tsx';
import { choiceFixtures } from './choice/fixtures.ts';
import { compileFixture } from './compileFixture.ts';
import { QuestionInLesson } from './QuestionInLesson.tsx';
import type { BlockAction, QuestionProps } from './viewContract.ts';
import { ViewHostContext } from './viewHost.tsx';

const english = createEnglish();

/** Five things to place, of which each press places one more. */
const shape: StateShape = {
  kind: 'pairs',
  items: [1, 2, 3, 4, 5],
  places: [1, 2],
  most: null,
};
const block = { ...compileFixture('choice', choiceFixtures.one), state: shape };

const placed = (count: number): Answer => ({
  kind: 'pairs',
  pairs: [1, 2, 3, 4, 5].slice(0, count).map((item) => [item, 1] as const),
});

const pairsIn = (answer: Answer | null): number =>
  answer?.kind === 'pairs' ? answer.pairs.length : 0;

const Placing = ({ answer, onAnswer }: QuestionProps<'choice'>) => (
  <button type="button" onClick={() => onAnswer(placed(pairsIn(answer) + 1))}>
    Place
  </button>
);

const nothing = () => null;

function show(count: number) {
  const act = vi.fn<(action: BlockAction) => void>();
  const Played = () => {
    const [state, setState] = useState<BlockState | null>(
      count === 0 ? null : { kind: 'answer', answer: placed(count), submitted: false },
    );
    const onAct = (action: BlockAction) => {
      act(action);
      if (action.type === 'answer')
        setState({ kind: 'answer', answer: action.answer, submitted: false });
    };
    return <QuestionInLesson view={{ block, state, done: false, act: onAct }} Question={Placing} />;
  };
  const host = {
    grade: nothing,
    triesLeft: () => 0,
    confidence: nothing,
    order: () => [],
    held: () => ({ of: 0, answered: 0, submitted: 0 }),
    given: () => [],
    answered: () => [],
    check: nothing,
    waitingFor: () => [],
    award: () => {
      throw new Error('There is no award here.');
    },
    notes: () => [],
    room: nothing,
    practice: () => ({ visit: { today: 0, day: 0 }, counts: true }),
    wayOn: nothing,
    reveal: nothing,
    draw: nothing,
  };
  render(
    <I18nProvider i18n={english}>
      <Announcer>
        <ViewHostContext value={host}>
          <Played />
        </ViewHostContext>
      </Announcer>
    </I18nProvider>,
  );
  return act;
}

const submitted = (act: ReturnType<typeof show>): number =>
  act.mock.calls.filter(([{ type }]) => type === 'submit').length;

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('an answer of several parts', () => {
  it('is not submitted before anything is placed', async () => {
    const act = show(0);
    await press('Check my answer');
    await press('Check my answer');
    expect(screen.getByText('Choose an answer first')).toBeDefined();
    expect(submitted(act)).toBe(0);
  });

  it('is asked about while a part is missing, and taken when the learner insists', async () => {
    const act = show(3);
    await press('Check my answer');
    expect(screen.getByText('2 parts of 5 have no answer yet')).toBeDefined();
    expect(submitted(act)).toBe(0);
    await press('Check my answer');
    expect(submitted(act)).toBe(1);
    expect(screen.queryByText('2 parts of 5 have no answer yet')).toBeNull();
  });

  it('is asked about again once it was changed', async () => {
    const act = show(3);
    await press('Check my answer');
    await press('Place');
    expect(screen.queryByText('2 parts of 5 have no answer yet')).toBeNull();
    await press('Check my answer');
    expect(screen.getByText('One part of 5 has no answer yet')).toBeDefined();
    expect(submitted(act)).toBe(0);
  });

  it('is taken at once when it is whole', async () => {
    const act = show(5);
    await press('Check my answer');
    expect(submitted(act)).toBe(1);
  });
});
