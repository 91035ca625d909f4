import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';

import { Dialog } from './Dialog.tsx';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Support
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Talk to someone" closeLabel="Close">
        <p>Lifeline 13 11 14</p>
      </Dialog>
    </>
  );
}

async function openDialog() {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Support' }));
  return screen.getByRole('dialog', { name: 'Talk to someone' });
}

it('is named by its heading, which takes the focus', async () => {
  await openDialog();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Talk to someone' }));
});

it('closes by its button', async () => {
  await openDialog();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('Lifeline 13 11 14')).toBeNull();
});

it('closes when the page beside it is pressed, and not when it is pressed itself', async () => {
  const dialog = await openDialog();
  await userEvent.click(screen.getByText('Lifeline 13 11 14'));
  expect(screen.getByText('Lifeline 13 11 14')).toBeDefined();
  await userEvent.click(dialog);
  expect(screen.queryByText('Lifeline 13 11 14')).toBeNull();
});

it('follows when the browser closes it, as Escape does', async () => {
  const dialog = await openDialog();
  dialog.dispatchEvent(new Event('close'));
  await expect.poll(() => screen.queryByText('Lifeline 13 11 14')).toBeNull();
});

it('its button closes it while it still holds the focus, so that the focus finds its way back', async () => {
  const wasOpen: boolean[] = [];
  const note = () => wasOpen.push(document.querySelector('dialog')?.open === true);
  render(
    <Dialog open onClose={note} title="Settings" closeLabel="Close">
      Words
    </Dialog>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(wasOpen).toEqual([false]);
});

function TwoDialogs({ open, both }: { readonly open: boolean; readonly both: boolean }) {
  return (
    <>
      <Dialog open={open} onClose={vi.fn()} title="Settings" closeLabel="Close">
        Words
      </Dialog>
      {both && (
        <Dialog open onClose={vi.fn()} title="Languages" closeLabel="Close">
          Words
        </Dialog>
      )}
    </>
  );
}

it('the page behind stands still until the last of several is gone, whichever way it goes', () => {
  const { rerender } = render(<TwoDialogs open both />);
  expect(document.documentElement.hasAttribute('data-still')).toBe(true);
  rerender(<TwoDialogs open={false} both />);
  expect(document.documentElement.hasAttribute('data-still')).toBe(true);
  rerender(<TwoDialogs open={false} both={false} />);
  expect(document.documentElement.hasAttribute('data-still')).toBe(false);
});
