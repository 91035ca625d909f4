import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { useAnnounce } from '../../ui/Announcer.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EditorAnnouncer } from './EditorAnnouncer.tsx';

function Speaker() {
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog open={open} onClose={close} title="Window" closeLabel="Close">
        <button type="button" onClick={() => announce('Said within.')}>
          Say
        </button>
        <button
          type="button"
          onClick={() => {
            announce('Said at last.');
            close();
          }}
        >
          Say and close
        </button>
      </Dialog>
    </>
  );
}

test('what is said while a window lies over the page is said within it, and else by the page', async () => {
  const user = userEvent.setup();
  render(
    <EditorAnnouncer>
      <Speaker />
    </EditorAnnouncer>,
  );
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const dialog = screen.getByRole('dialog');
  await user.click(screen.getByRole('button', { name: 'Say' }));
  expect(await within(dialog).findByText('Said within.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Say and close' }));
  await waitFor(() => expect(screen.getByText('Said at last.')).toBeDefined());
  expect(dialog.contains(screen.getByText('Said at last.'))).toBe(false);
});
