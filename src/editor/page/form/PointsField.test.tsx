import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import * as z from 'zod';

import { items, media, plainText } from '../../../blocks/fields.ts';
import { formFields } from './controlOf.ts';
import { mediaForm } from './testing/mediaForm.tsx';

const pin = (id: string, x: number, y: number) => ({ id, x, y, title: id, text: 'Words.' });
const graphic = {
  type: 'labeledGraphic',
  id: 'ladder',
  file: 'ladder.svg',
  alternative: 'A ladder.',
  pins: [pin('foot', 24, 95), pin('top', 50, 10)],
} as const;
const there = { 'media/ladder.svg': new Uint8Array(10) };

const onPicture = () => within(screen.getByRole('group', { name: 'Points on the picture' }));
const foot = () => onPicture().getByRole('button', { name: 'Point 1: foot' });
/** As if the picture had been drawn, 200 × 100 pixels large. */
const drawn = () => {
  const picture = onPicture().getByRole('presentation');
  picture.getBoundingClientRect = () => new DOMRect(10, 10, 200, 100);
  return picture;
};

test('a point is moved by keys, not beyond the picture, and where it is by now is said', async () => {
  const { now, user } = await mediaForm(graphic, there);
  await screen.findByRole('group', { name: 'Points on the picture' });
  foot().focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
  expect(now()).toMatchObject({ pins: [pin('foot', 26, 100), pin('top', 50, 10)] });
  expect(screen.getByText('Point 1: foot: 26 % across, 100 % down').tagName).toBe('OUTPUT');
  await user.keyboard('{Enter}');
  // Enter leads to its words.
  expect(document.activeElement).toBe(screen.getAllByRole('textbox', { name: 'Title' })[0]);
});

test('a point is pulled to its place, and one is added where the picture is pressed', async () => {
  const { now, steps } = await mediaForm(graphic, there);
  await screen.findByRole('group', { name: 'Points on the picture' });
  const picture = drawn();
  let held = false;
  const point = foot();
  point.setPointerCapture = () => (held = true);
  point.hasPointerCapture = () => held;
  fireEvent.pointerDown(point, { clientX: 58, clientY: 105 });
  fireEvent.pointerMove(point, { clientX: 100, clientY: 100 });
  fireEvent.pointerMove(point, { clientX: 110, clientY: 35 });
  fireEvent.pointerUp(point, { clientX: 110, clientY: 35 });
  fireEvent.click(point);
  expect(now()).toMatchObject({ pins: [pin('foot', 50, 25), pin('top', 50, 10)] });
  expect(steps()).toBe(1);

  fireEvent.click(picture, { clientX: 60, clientY: 60 });
  expect(now()).toMatchObject({ pins: [{ id: 'foot' }, { id: 'top' }, { x: 25, y: 50 }] });
});

test('without a picture the points are written only, and the form says what is missing', async () => {
  await mediaForm({ ...graphic, file: 'gone.svg' }, there);
  expect(screen.queryByRole('group', { name: 'Points on the picture' })).toBeNull();
  screen.getByText(/^Choose a picture first/);
});

const words = (title: string) => ({ title, description: title, example: title });

test('a type that no code knows has its points placed by its fields alone', () => {
  const spot = z.strictObject({
    id: z.string(),
    x: z.number(),
    y: z.number(),
    name: plainText(words('Name')),
  });
  const map = z.strictObject({
    plan: media('image', words('Plan')),
    spots: items(spot, words('Spots'), { on: 'plan' }).optional(),
  });
  expect(formFields(map, {}).map(({ control }) => control)).toMatchObject([
    { kind: 'media' },
    { kind: 'items', on: 'plan' },
  ]);
});
