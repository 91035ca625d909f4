import type { KeyboardEvent } from 'react';

/** Arrow keys lead from button to button of a grid, Home and End to its ends. */
export function gridKeys(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const to = buttons[stepFrom(event, buttons, at)];
  if (at === -1 || to === undefined) return;
  event.preventDefault();
  to.focus();
}

function stepFrom(
  { key, currentTarget }: KeyboardEvent<HTMLElement>,
  buttons: readonly HTMLElement[],
  at: number,
): number {
  const onward = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return at + onward;
    case 'ArrowLeft':
      return at - onward;
    case 'ArrowDown':
      return beyond(buttons, at, 1);
    case 'ArrowUp':
      return beyond(buttons, at, -1);
    case 'Home':
      return 0;
    case 'End':
      return buttons.length - 1;
    default:
      return -1;
  }
}

/** The nearest one in the next row, down (1) or up (-1). */
function beyond(buttons: readonly HTMLElement[], at: number, way: 1 | -1): number {
  const here = buttons[at]?.getBoundingClientRect();
  if (here === undefined) return -1;
  const others = buttons
    .map((button, index) => ({ index, rect: button.getBoundingClientRect() }))
    .filter(({ rect }) => (rect.top - here.top) * way > 1);
  const row = Math.min(...others.map(({ rect }) => Math.abs(rect.top - here.top)));
  return others
    .filter(({ rect }) => Math.abs(rect.top - here.top) - row < 1)
    .reduce(
      (nearest, { index, rect }) => {
        const far = Math.abs(rect.left - here.left);
        return far < nearest.far ? { index, far } : nearest;
      },
      { index: -1, far: Infinity },
    ).index;
}
