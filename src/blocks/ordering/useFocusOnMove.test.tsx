import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';

import { useFocusOnMove } from './useFocusOnMove.tsx';

const named = (name: string) => screen.getByRole('button', { name });

function Rows({ rows }: { readonly rows: readonly number[] }) {
  const keepFocus = useFocusOnMove(rows);
  return rows.map((row) => (
    <button key={row} type="button" onClick={({ currentTarget }) => keepFocus(currentTarget)}>
      {row}
    </button>
  ));
}

let move: () => void;

beforeEach(() => {
  const { rerender } = render(<Rows rows={[1, 2]} />);
  move = () => rerender(<Rows rows={[2, 1]} />);
  named('1').click();
});

it('the control that moves its row has the focus when the row stands elsewhere', () => {
  move();
  expect(document.activeElement).toBe(named('1'));
});

it('whoever has gone on before the row moves stays where they are', () => {
  named('2').focus();
  move();
  expect(document.activeElement).toBe(named('2'));
});
