import { expect, test } from 'vitest';

import { popoverPlace, type PopoverRoom } from './popoverPlace.ts';

const box = (left: number, top: number, width: number, height = 20) => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

/** A window of 360 by 640 pixels under a bar of 64, and a popover of 300 by 150. */
const room: PopoverRoom = {
  lines: [box(100, 200, 60)],
  size: { width: 300, height: 150 },
  window: { left: 0, right: 360, top: 64, bottom: 640 },
  rightToLeft: false,
};

test('below its anchor, beginning with it, as far as the window lets it', () => {
  expect(popoverPlace(room)).toEqual({ side: 'below', left: 48, top: 230, point: 82 });
  const wide = { ...room, window: { ...room.window, right: 1280 } };
  expect(popoverPlace(wide)).toEqual({ side: 'below', left: 80, top: 230, point: 50 });
});

test('from right to left it begins at the right', () => {
  const wide = { ...room, lines: [box(900, 200, 60)], rightToLeft: true };
  expect(popoverPlace({ ...wide, window: { ...room.window, right: 1280 } })).toEqual({
    side: 'below',
    left: 680,
    top: 230,
    point: 250,
  });
});

test('above where there is no room below', () => {
  expect(popoverPlace({ ...room, lines: [box(100, 500, 60)] })).toEqual({
    side: 'above',
    left: 48,
    top: 340,
    point: 82,
  });
});

test('below where there is room nowhere: the page can be scrolled to its end', () => {
  const low = { ...room, window: { ...room.window, bottom: 300 } };
  expect(popoverPlace(low)).toMatchObject({ side: 'below', top: 230 });
});

test('an anchor of two lines is pointed at in the nearer one', () => {
  const lines = [box(300, 200, 50), box(20, 230, 40)];
  expect(popoverPlace({ ...room, lines })).toMatchObject({ side: 'below', top: 260, point: 28 });
  const low = lines.map(({ left, top }) => box(left, top + 300, 50));
  expect(popoverPlace({ ...room, lines: low })).toMatchObject({ side: 'above', point: 277 });
});

test('it never points beside its corners', () => {
  expect(popoverPlace({ ...room, lines: [box(0, 200, 10)] })).toMatchObject({
    left: 12,
    point: 22,
  });
});

test('what is not drawn has no place', () => {
  expect(popoverPlace({ ...room, lines: [] })).toBeNull();
});
