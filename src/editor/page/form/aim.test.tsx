import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { focusWithin } from './aim.ts';

const note = (
  <p data-severity="error">
    <button type="button">Nothing is said in it</button>
  </p>
);

test('whoever is led to a field stands on no button of a note, unless there is nothing else', () => {
  const { container, rerender } = render(
    <div>
      {note}
      <input type="file" aria-label="Add to: Captions" />
    </div>,
  );
  focusWithin(container);
  expect(document.activeElement).toBe(screen.getByLabelText('Add to: Captions'));
  rerender(<div>{note}</div>);
  focusWithin(container);
  expect(document.activeElement).toBe(screen.getByRole('button'));
});
