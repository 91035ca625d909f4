import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { Button } from './Button.tsx';

it('is pressed', async () => {
  const press = vi.fn();
  render(<Button onClick={press}>Start course</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Start course' }));
  expect(press).toHaveBeenCalledTimes(1);
});

it('keeps the focus while it is unavailable, and says that it was refused', async () => {
  const press = vi.fn();
  const refused = vi.fn();
  render(
    <Button unavailable onClick={press} onRefused={refused}>
      Continue
    </Button>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Continue' }));
  expect([press.mock.calls.length, refused.mock.calls.length]).toEqual([0, 1]);
});
