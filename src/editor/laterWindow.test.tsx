import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { laterWindow } from './laterWindow.tsx';

const Asked = ({ open }: { readonly open: boolean }) => open && <p>Asked.</p>;

test('a window is fetched when it is opened, or before, and then is there at once', async () => {
  const fetch = vi.fn(async () => Asked);
  const Later = laterWindow(fetch);
  const { rerender } = render(<Later open={false} />);
  expect(fetch).not.toHaveBeenCalled();
  Later.prepare();
  await fetch.mock.results[0]?.value;
  rerender(<Later open />);
  // At once: what is typed next belongs to it.
  expect(screen.getByText('Asked.')).toBeDefined();
  expect(fetch).toHaveBeenCalledOnce();
});

test('one that cannot be fetched beforehand is tried again when it is opened', async () => {
  const fetch = vi.fn(async () => Asked).mockRejectedValueOnce(new Error('No connection.'));
  const Later = laterWindow(fetch);
  Later.prepare();
  render(<Later open />);
  expect(await screen.findByText('Asked.')).toBeDefined();
});
