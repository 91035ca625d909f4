import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { createI18n } from '../../i18n/setup.ts';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { likertFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['likert']));

const names = () =>
  screen.getAllByRole<HTMLInputElement>('radio').map(({ labels }) => labels?.[0]?.textContent);

it('offers agreement from one end to the other, under its statement', async () => {
  const act = vi.fn();
  render(<BlockHost block={compileFixture('likert', likertFixtures.agreement)} act={act} />);
  await screen.findByRole('group', { name: 'I know how to work well with a peer worker.' });
  expect(names()).toEqual([
    'Strongly disagree',
    'Disagree',
    'Neither agree nor disagree',
    'Agree',
    'Strongly agree',
  ]);
  await userEvent.click(screen.getByRole('radio', { name: 'Agree' }));
  expect(act.mock.calls).toEqual([[{ type: 'answer', answer: { kind: 'choice', chosen: [4] } }]]);
});

it('says so in the language of the learner', async () => {
  const block = compileFixture('likert', likertFixtures.agreement);
  render(<BlockHost block={block} words={await createI18n('ar')} />);
  await screen.findByRole('radio', { name: 'أوافق تمامًا' });
});

it("keeps to the author's own scale", async () => {
  render(<BlockHost block={compileFixture('likert', likertFixtures.ownScale)} />);
  await screen.findByRole('radio', { name: 'Sometimes' });
  expect(names()).toEqual(['Never', 'Sometimes', 'Always']);
});
