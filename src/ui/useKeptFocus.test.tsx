import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { useKeptFocus } from './useKeptFocus.ts';

function Rows({ of }: { readonly of: 'div' | 'li' }) {
  const [rows, setRows] = useState(['one', 'two', 'three']);
  const Row = of;
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <section aria-label="Rows" {...kept}>
      <menu>
        {rows.map((row) => (
          <Row key={row}>
            <button type="button" onClick={() => setRows(rows.filter((each) => each !== row))}>
              {row}
            </button>
          </Row>
        ))}
      </menu>
    </section>
  );
}

test('who takes away what stands in no list stays where it was', async () => {
  const user = userEvent.setup();
  render(<Rows of="div" />);
  await user.click(screen.getByRole('button', { name: 'one' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region')));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'two' }));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region')));
});

const isOn = (name: string) =>
  waitFor(() => expect(document.activeElement?.textContent).toBe(name));

test('who works through a list has the same button of the row that takes the place', async () => {
  const user = userEvent.setup();
  render(<Rows of="li" />);
  await user.click(screen.getByRole('button', { name: 'two' }));
  await isOn('three');
  await user.keyboard('{Enter}');
  await isOn('one');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region')));
});
