import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { labelPictureFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['labelPicture']));

const block = compileFixture('labelPicture', labelPictureFixtures.ladder);
const TOP = '3. The landing at the top';

async function show() {
  const act = vi.fn();
  const { container } = render(<BlockHost block={block} order={[2, 3, 1]} act={act} />);
  await screen.findByRole('button', { name: 'Check my answer' });
  return { act, container };
}

it('says of each point in words where it is: no picture is needed to answer', async () => {
  const { act } = await show();
  const list = screen.getByRole<HTMLSelectElement>('combobox', {
    name: '“What shall we try first?”',
  });
  expect([...list.options].map(({ text }) => text)).toEqual([
    'Choose a place…',
    '1. The landing at the foot',
    '2. The landing in the middle',
    TOP,
  ]);
  await userEvent.selectOptions(list, TOP);
  expect(act).toHaveBeenCalledWith({ type: 'answer', answer: { kind: 'pairs', pairs: [[3, 3]] } });
});

it('takes a card that is picked up on the picture, too, and shows which points are taken', async () => {
  const { act, container } = await show();
  await userEvent.click(
    screen.getByRole('button', { name: 'Pick up: “What shall we try first?”' }),
  );
  const [onPicture, beside] = screen.getAllByRole('button', { name: `Put it here: ${TOP}` });
  expect([onPicture?.closest('figure'), beside?.closest('figure')]).toEqual([
    container.querySelector('figure'),
    null,
  ]);
  if (onPicture !== undefined) await userEvent.click(onPicture);
  expect(act).toHaveBeenCalledWith({ type: 'answer', answer: { kind: 'pairs', pairs: [[3, 3]] } });
  const taken = [...container.querySelectorAll('figure [data-place]')].map((point) =>
    point.getAttribute('data-taken'),
  );
  expect(taken).toEqual(['false', 'false', 'true']);
});
