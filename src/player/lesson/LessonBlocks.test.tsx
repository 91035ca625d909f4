import { act, render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { useHasRoom } from '../../blocks/useHasRoom.ts';
import { useArrival } from './LessonBlocks.tsx';

/** Draws itself anew when it has looked how much room there is. */
function Tabs() {
  const { probe, hasRoom } = useHasRoom();
  return (
    <p>
      <span ref={probe} />
      {hasRoom ? 'As high as it stays' : 'Higher'}
    </p>
  );
}

function Lesson() {
  useArrival(2, 1);
  return (
    <>
      <section data-block="1">
        <Tabs />
      </section>
      <section data-block="2" />
    </>
  );
}

test('the learner is brought to their block once those above it are as high as they stay', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1);
  const above: (string | null)[] = [];
  vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(() => {
    above.push(document.body.textContent);
  });
  await act(() => render(<Lesson />));
  expect(above).toEqual(['As high as it stays']);
  expect(document.activeElement?.getAttribute('data-block')).toBe('2');
});
