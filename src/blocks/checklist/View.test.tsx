import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { createEnglish } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { BlockPaper, KeptOnPaper } from '../paperViews.tsx';
import { preloadViews } from '../views.ts';
import { checklistFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['checklist']));

const plan = compileFixture('checklist', checklistFixtures.plan);
const needed = compileFixture('checklist', checklistFixtures.needed);

const ticked = (...chosen: readonly number[]) =>
  ({ kind: 'answer', answer: { kind: 'choice', chosen }, submitted: false }) as const;

async function show(block: BlockHostProps['block'], props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  render(<BlockHost block={block} act={act} {...props} />);
  await screen.findByRole('group');
  return { act, boxes: screen.getAllByRole<HTMLInputElement>('checkbox') };
}

it('is ticked and unticked, and says how far it is', async () => {
  const { act, boxes } = await show(plan);
  const [first, second] = plan.state.kind === 'choice' ? plan.state.items : [];
  await userEvent.click(
    screen.getByRole('checkbox', {
      name: '2. Write down what we want to hear, and what we can promise',
    }),
  );
  expect(screen.getByText('1 of 3 ticked')).toBeDefined();
  await userEvent.click(screen.getByRole('checkbox', { name: /^1\./ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^2\./ }));
  expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false]);
  expect(act.mock.calls.map(([{ answer }]) => answer.chosen)).toEqual([
    [second],
    [first, second],
    [first],
  ]);
});

it('comes back as it was left, under its title, and says who could read it', async () => {
  const [first = 0] = plan.state.kind === 'choice' ? plan.state.items : [];
  const { boxes } = await show(plan, { kept: ticked(first) });
  expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false]);
  const group = screen.getByRole('group', { name: 'Before the first meeting' });
  expect(
    document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent,
  ).toMatch(/^For you alone: nobody is told what you tick\./);
});

it('that was handed in once, and is ticked, is open again', async () => {
  const { act, boxes } = await show(needed, { kept: { ...ticked(), submitted: true } });
  for (const box of boxes) await userEvent.click(box);
  expect(act.mock.calls.map(([{ type }]) => type)).toEqual(['reopen', 'answer', 'answer']);
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
});

it('is printed as it is ticked', () => {
  const [first = 0] = plan.state.kind === 'choice' ? plan.state.items : [];
  render(
    <I18nProvider i18n={createEnglish()}>
      <KeptOnPaper value={() => ticked(first)}>
        <BlockPaper block={plan} answers={false} />
      </KeptOnPaper>
    </I18nProvider>,
  );
  expect(screen.getAllByRole('listitem').map(({ dataset }) => dataset['ticked'])).toEqual([
    'true',
    undefined,
    undefined,
  ]);
});
