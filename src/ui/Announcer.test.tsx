import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { Announcer, useAnnounce } from './Announcer.tsx';

function Speaker() {
  const announce = useAnnounce();
  return (
    <button type="button" onClick={() => announce('Saved')}>
      Save
    </button>
  );
}

const places = () => [...screen.getByRole('status').children].map((place) => place.textContent);

it('says the same words again as new words', async () => {
  render(
    <Announcer>
      <Speaker />
    </Announcer>,
  );
  await userEvent.click(screen.getByRole('button'));
  const first = places();
  await userEvent.click(screen.getByRole('button'));
  expect([first, places()]).toEqual([
    ['', 'Saved'],
    ['Saved', ''],
  ]);
});
