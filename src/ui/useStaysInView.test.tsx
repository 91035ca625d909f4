import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { useStaysInView } from './useStaysInView.ts';

function Check({ answered }: { readonly answered: boolean }) {
  const button = useStaysInView<HTMLButtonElement>(answered);
  return (
    <>
      {answered && <p>Feedback above the button.</p>}
      <button ref={button}>Check</button>
    </>
  );
}

/** Draws the question, with the focus on its button or not, then its feedback; counts the moves. */
function movesWhenAnswered(isFocused: boolean, answered = true): number {
  const { rerender } = render(<Check answered={false} />);
  const button = screen.getByRole('button');
  const scroll = vi.spyOn(button, 'scrollIntoView');
  if (isFocused) button.focus();
  rerender(<Check answered={answered} />);
  return scroll.mock.calls.length;
}

test('a button with the focus comes into view again when the page above it has grown', () => {
  expect(movesWhenAnswered(true)).toBe(1);
});

test('nothing moves while the focus is elsewhere, or when nothing has changed', () => {
  expect(movesWhenAnswered(false)).toBe(0);
  document.body.replaceChildren();
  expect(movesWhenAnswered(true, false)).toBe(0);
});
