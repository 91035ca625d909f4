import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

// A browser fetches it with the first file; here nobody waits for it.
import '../../media/takeFile.ts';
import { gifFile, heicFile, pngFile } from '../../media/testing/pictureFiles.ts';
import { mediaForm } from './testing/mediaForm.tsx';

const picture = {
  type: 'image',
  id: 'room',
  file: 'room.svg',
  alternative: 'A bright room.',
} as const;
const there = { 'media/room.svg': new Uint8Array(10), 'media/img-0001.png': new Uint8Array(10) };

const upload = () => screen.getByLabelText('Add a file from this computer: File');
const alternative = () => screen.getByRole('textbox', { name: /^Alternative text/ });

test('a picture is put in under a true and free name, and what it says is asked for at once', async () => {
  const { now, bytes, steps, user } = await mediaForm(picture, there);
  await user.upload(upload(), new File([pngFile(40, 30)], 'IMG_0001.JPG'));
  await screen.findByText('It is in: 40 × 30, 1 kB.');
  expect(now()).toEqual({ type: 'image', id: 'room', file: 'img-0001-2.png' });
  expect([...bytes.keys()]).toContain('media/img-0001-2.png');
  expect(document.activeElement).toBe(alternative());
  // One step, so that one Undo takes it back.
  expect(steps()).toBe(1);
  await user.click(screen.getByRole('button', { name: 'It only decorates' }));
  expect(now()).toEqual({ type: 'image', id: 'room', file: 'img-0001-2.png', decorative: true });
});

test('a picture is dropped on its field, or pasted there', async () => {
  const { now } = await mediaForm(picture, there);
  const files = [new File([gifFile(4, 3, 2)], 'صورة.gif')];
  fireEvent.drop(upload(), { dataTransfer: { files, types: ['Files'] } });
  await waitFor(() => expect(now()).toMatchObject({ file: 'picture.gif' }));
  fireEvent.paste(upload(), { clipboardData: { files } });
  await waitFor(() => expect(now()).toMatchObject({ file: 'picture-2.gif' }));
});

test('what is no picture, or one that this browser cannot open, is said, and changes nothing', async () => {
  const { now, user } = await mediaForm(picture, there);
  await user.upload(upload(), new File(['Dear all'], 'photo.jpg'));
  expect((await screen.findByRole('alert')).textContent).toContain('This is not a picture');
  await user.upload(upload(), new File([heicFile()], 'IMG_2.HEIC'));
  await screen.findByText(/^This browser cannot open HEIC/);
  expect(now()).toEqual(picture);
});
