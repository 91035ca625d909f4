import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, test, vi } from 'vitest';

import { choiceFixtures } from './choice/fixtures.ts';
import { BlockHost, type BlockHostProps } from './BlockHost.tsx';
import { compileFixture } from './compileFixture.ts';
import { type Receiver, ReceiverContext } from './receiver.tsx';
import { preloadViews } from './views.ts';

beforeAll(() => preloadViews(['choice']));

const block = compileFixture('choice', { ...choiceFixtures.one, confidence: true });

async function show(props: Partial<BlockHostProps> = {}, receiver?: Receiver) {
  const act = vi.fn();
  const host = <BlockHost block={block} act={act} {...props} />;
  render(
    receiver === undefined ? host : <ReceiverContext value={receiver}>{host}</ReceiverContext>,
  );
  await screen.findByRole('group', { name: /^Which landing/ });
  return act;
}

const asked = () => screen.queryByRole('group', { name: 'How sure are you?' });
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const check = () => userEvent.click(screen.getByRole('button', { name: 'Check my answer' }));

it('asks under the options, and goes with the answer', async () => {
  const act = await show();
  await choose('Doing to');
  await choose('Guessing');
  await check();
  expect(act.mock.calls.at(-1)).toEqual([{ type: 'submit', confidence: 'guessing' }]);
  expect(asked()).toBeNull();
});

it('can be left out', async () => {
  const act = await show();
  await choose('Doing to');
  await check();
  expect(act.mock.calls.at(-1)).toEqual([{ type: 'submit' }]);
});

const submitted = (item: number) =>
  ({ kind: 'answer', answer: { kind: 'choice', chosen: [item] }, submitted: true }) as const;

test.each([
  [
    2,
    'guessing',
    'You were guessing, and it came out right. Read why, so that next time you know it.',
  ],
  [1, 'sure', 'You were sure, so this is worth another look: what surprises us stays with us.'],
] as const)('with option %i, %s: says what may follow from it', async (item, confidence, words) => {
  await show({ kept: submitted(item), confidence });
  expect(screen.getByText(words)).toBeDefined();
});

test('what was said is heard with the verdict, once', async () => {
  await show({ confidence: 'sure' });
  await choose('Doing to');
  await check();
  expect(screen.getByRole('status').textContent).toBe(
    'Not quite. Look again at who makes the decision. You were sure, so this is worth another look: what surprises us stays with us.',
  );
});

test.each([
  [{ kind: 'lms', arrived: 'yes' }, 'whoever runs the learning system could look it up'],
  [{ kind: 'lms', arrived: 'never' }, 'it is not kept'],
  [{ kind: 'nobody', contact: null, course: 'A' }, 'It stays in this browser'],
] as const)('%o: says where it stays', async (receiver, words) => {
  await show({}, receiver);
  const id = asked()?.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(id)?.textContent).toContain(words);
});

it('is asked by no question whose author did not want it', async () => {
  await show({ block: compileFixture('choice', choiceFixtures.one) });
  expect(asked()).toBeNull();
});
