import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { GrowingText } from './GrowingText.tsx';

/** A browser in which a line of text is 20 pixels high. */
function layOut(): void {
  vi.spyOn(HTMLTextAreaElement.prototype, 'scrollHeight', 'get').mockImplementation(function high(
    this: HTMLTextAreaElement,
  ) {
    return 20 * this.value.split('\n').length;
  });
}

/** How high the field is with each of these texts. */
function heights(...texts: readonly string[]): readonly string[] {
  const { rerender } = render(<GrowingText />);
  return texts.map((text) => {
    rerender(<GrowingText value={text} readOnly />);
    return screen.getByRole('textbox').style.height;
  });
}

test('where the browser does not do it, a field is made as high as each text that is written in it', () => {
  layOut();
  vi.spyOn(CSS, 'supports').mockReturnValue(false);
  expect(heights('one', 'one\ntwo\nthree', 'one\ntwo')).toEqual(['20px', '60px', '40px']);
});

test('where the browser does it, nothing is measured', () => {
  layOut();
  expect(heights('one', 'one\ntwo')).toEqual(['', '']);
});
