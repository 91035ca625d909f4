import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, test } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { type Receiver, ReceiverContext } from '../receiver.tsx';
import { preloadViews } from '../views.ts';
import { profileFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['profile']));

async function show(fixture: 'one' | 'several', receiver: Receiver) {
  render(
    <ReceiverContext value={receiver}>
      <BlockHost block={compileFixture('profile', profileFixtures[fixture])} />
    </ReceiverContext>,
  );
  await screen.findByRole('group', { name: profileFixtures[fixture].question });
}

const lms = { kind: 'lms', arrived: 'yes' } as const;
const choose = (statement: string, point: string) =>
  userEvent.click(
    within(screen.getByRole('group', { name: statement })).getByRole('radio', { name: point }),
  );
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save my answer' }));

it('says what the result may mean once every statement is rated', async () => {
  await show('one', lms);
  await choose('I ask before I help.', 'Often');
  await choose('I can wait until the other has finished.', 'Often');
  await choose('I know the answer before I have heard the question.', 'Seldom');
  expect(screen.queryByText('Growing')).toBeNull();
  await save();
  const result = within(screen.getByRole('region', { name: 'What this may mean for you' }));
  expect(result.getByText('Growing')).toBeDefined();
  expect(result.getByText('Your points: 9. Possible are 3 to 9.')).toBeDefined();
});

it('asks about statements that are left, and gives no result without them', async () => {
  await show('one', lms);
  await choose('I ask before I help.', 'Often');
  await save();
  expect(document.activeElement?.textContent).toContain('2 parts of 3 have no answer yet');
  await save();
  expect(screen.getByText(/^Some statements have no answer yet/)).toBeDefined();
});

test.each([
  ['one', lms, 'told to nobody. They are part of your progress'],
  ['several', lms, 'Your answers are reported'],
  ['several', { kind: 'nobody', contact: null, course: 'A' }, 'stay in this browser'],
  ['several', { kind: 'lms', arrived: 'never' }, 'are not kept'],
] as const)('%s, %o: says first who can read it', async (fixture, receiver, words) => {
  await show(fixture, receiver);
  expect(screen.getByText((text) => text.includes(words))).toBeDefined();
});
