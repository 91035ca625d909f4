import { virtual } from '@guidepup/virtual-screen-reader';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { choiceFixtures } from './fixtures.ts';
import { preloadViews } from '../views.ts';

beforeAll(() => preloadViews(['choice']));

const one = compileFixture('choice', choiceFixtures.one);
const several = compileFixture('choice', choiceFixtures.several);

async function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  const view = render(<BlockHost block={one} act={act} {...props} />);
  await screen.findByRole('button');
  return { act, ...view };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const group = (name = 'Which landing of the ladder is that?') =>
  screen.getByRole('group', { name });

/** Part of the group's description: in forms mode, screen readers pass over the text around it. */
const SCENARIO = 'A service asks people for their views, and then decides without them.';

const pictured = (name: string, description: string) =>
  screen.getByRole('radio', { name, description });

const describedBy = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

describe('a choice of one', () => {
  it('is a group of radio buttons under the question', async () => {
    await show();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(describedBy(group())).toEqual([SCENARIO, 'Choose one answer.']);
  });

  it('is answered by the keyboard, and changed until it is submitted', async () => {
    const { act } = await show();
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    await press('Check my answer');
    expect(act.mock.calls).toEqual([
      [{ type: 'answer', answer: { kind: 'choice', chosen: [1] } }],
      [{ type: 'answer', answer: { kind: 'choice', chosen: [2] } }],
      [{ type: 'submit' }],
    ]);
  });

  it('tells in words what was right, once, and describes the group by it', async () => {
    await show();
    await userEvent.click(screen.getByRole('radio', { name: 'Doing for' }));
    await press('Check my answer');
    expect(screen.getByRole('status').textContent).toBe(
      'That’s right. What they said did not shape the service.',
    );
    expect(describedBy(group())).toEqual([
      SCENARIO,
      'Choose one answer.',
      'That’s right.What they said did not shape the service.',
    ]);
    expect(describedBy(screen.getByRole('radio', { name: 'Doing for' }))).toEqual([
      'Right answerPeople are asked, not heard.',
    ]);
  });

  it('marks a wrong choice, and what would have been right', async () => {
    await show();
    await userEvent.click(screen.getByRole('radio', { name: 'Doing to' }));
    await press('Check my answer');
    const marks = screen.getAllByRole('radio').map(describedBy);
    expect(marks).toEqual([
      ['Not a right answerThere, nobody is asked at all.'],
      ['Right answerPeople are asked, not heard.'],
      [undefined],
    ]);
    expect(screen.getByText('Not quite.')).toBeDefined();
  });

  it('cannot be changed once it is final, and is open again after "Try again"', async () => {
    const { act } = await show({ kept: kept([1], true) });
    await userEvent.click(screen.getByRole('radio', { name: 'Doing for' }));
    expect(act).not.toHaveBeenCalled();
    await press('Try again');
    expect(act.mock.calls).toEqual([[{ type: 'reopen' }]]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Doing to' }).checked).toBe(true);
    expect(screen.queryByText('Not quite.')).toBeNull();
  });

  it('keeps the focus on the button that was pressed', async () => {
    await show({ kept: kept([1], false) });
    await press('Check my answer');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Try again' }));
  });

  it('leads back to the answers when none was chosen', async () => {
    const { act } = await show();
    await press('Check my answer');
    expect(act).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toContain('Choose an answer first');
    await press('Go to the answers');
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    await userEvent.keyboard(' ');
    expect(screen.queryByText('Choose an answer first')).toBeNull();
  });

  it('comes back with its answer and its feedback, and stays silent about it', async () => {
    await show({ kept: kept([2], true) });
    expect(screen.getByText('That’s right.')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('shows its options in the order that it is given', async () => {
    await show({ order: [3, 1, 2] });
    const shown = screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value);
    expect(shown).toEqual(['3', '1', '2']);
  });
});

describe('a choice that may be tried again', () => {
  const wrong = { kept: kept([1], true) };

  it('marks only what was chosen, while a try is left', async () => {
    await show({ ...wrong, triesLeft: 1 });
    expect(screen.getByText(/^You can try once more/)).toBeDefined();
    expect(screen.getAllByText('Not a right answer')).toHaveLength(1);
    expect(screen.queryByText('Right answer')).toBeNull();
    expect(screen.queryByText('People are asked, not heard.')).toBeNull();
  });

  it('shows what was right after the last', async () => {
    await show({ ...wrong, triesLeft: 0 });
    expect(screen.queryByText(/^You can try/)).toBeNull();
    expect(screen.getByText('Right answer')).toBeDefined();
    expect(screen.getByText('People are asked, not heard.')).toBeDefined();
  });
});

describe('options with pictures', () => {
  it('are named by their words, and described by what the picture says', async () => {
    await show({ block: compileFixture('choice', choiceFixtures.pictures) });
    expect(screen.getByRole('img', { name: 'A ladder with three landings.' })).toBeDefined();
    expect(screen.getByText('Credit: Drawing: Waymark, CC BY 4.0')).toBeDefined();
    expect(pictured('At a round table', 'Three people sit around a table and plan.')).toBeDefined();
    expect(pictured('On the lowest landing', 'A ladder with three landings.')).toBeDefined();
    expect(pictured('Far away from everyone', '')).toBeDefined();
  });
});

describe('a choice of several', () => {
  it('keeps what was chosen in ascending order, and lets go of it', async () => {
    const { act } = await show({ block: several });
    await userEvent.click(screen.getByRole('checkbox', { name: 'A survey after the decision' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Being paid for their time' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'A survey after the decision' }));
    expect(act.mock.calls.map(([{ answer }]) => answer.chosen)).toEqual([[4], [1, 4], [1]]);
  });

  it('says what the author says of an answer that is partly right', async () => {
    const feedback = { partly: 'One is missing.', incorrect: 'Look again.' };
    const block = compileFixture('choice', { ...choiceFixtures.partial, feedback });
    await show({ block, kept: kept([1], true) });
    expect(screen.getByText('One is missing.')).toBeDefined();
    expect(screen.queryByText('Look again.')).toBeNull();
  });

  it('says when an answer is partly right', async () => {
    const block = compileFixture('choice', choiceFixtures.partial);
    await show({ block, kept: kept([1], true) });
    expect(screen.getByText('Partly right.')).toBeDefined();
  });
});

describe('to a screen reader', () => {
  afterEach(() => virtual.stop());

  it('the scenario comes first, then the question, then each option with its place', async () => {
    const { container } = await show();
    await virtual.start({ container });
    while (!(await virtual.lastSpokenPhrase()).startsWith('radio, Doing with'))
      await virtual.next();
    expect((await virtual.spokenPhraseLog()).filter(isTelling)).toEqual([
      'A service asks people for their views, and then decides',
      `group, Which landing of the ladder is that?, ${SCENARIO} Choose one answer.`,
      'radio, Doing to, not checked, position 1, set size 3',
      'radio, Doing for, not checked, position 2, set size 3',
      'radio, Doing with, not checked, position 3, set size 3',
    ]);
  });
});

const isTelling = (phrase: string) => /^(group|radio|legend|A service)/.test(phrase);

const kept = (chosen: readonly number[], submitted: boolean) => ({
  kind: 'answer' as const,
  answer: { kind: 'choice' as const, chosen },
  submitted,
});
