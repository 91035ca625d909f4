import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { useKeptFocus } from './useKeptFocus.ts';

function Rows() {
  const [rows, setRows] = useState(['one', 'two']);
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <section aria-label="Rows" {...kept}>
      {rows.map((row) => (
        <button
          key={row}
          type="button"
          onClick={() => setRows(rows.filter((each) => each !== row))}
        >
          {row}
        </button>
      ))}
    </section>
  );
}

test('who takes the rows away one by one stays where they were', async () => {
  const user = userEvent.setup();
  render(<Rows />);
  await user.click(screen.getByRole('button', { name: 'one' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region')));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'two' }));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region')));
});
