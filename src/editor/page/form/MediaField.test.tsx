import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { localeSchema } from '../../../course/schema/locale.ts';
// A browser fetches it with the first file; here nobody waits for it.
import '../../media/takeFile.ts';
import { gifFile, heicFile, pngFile } from '../../media/testing/pictureFiles.ts';
import { formOf } from './testing.tsx';
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

test('where another window puts in a picture of that name at the same time, the next free name is taken', async () => {
  const { now, bytes, user } = await mediaForm(picture, there);
  const theirs = new Uint8Array(3);
  bytes.set('media/img-0001-2.png', theirs).set('media/img-0001-3.png', theirs);
  await user.upload(upload(), new File([pngFile(40, 30)], 'IMG_0001.JPG'));
  await screen.findByText('It is in: 40 × 30, 1 kB.');
  expect(now()).toMatchObject({ file: 'img-0001-4.png' });
  expect(bytes.get('media/img-0001-2.png')).toBe(theirs);
});

test('what is written while a picture is made fit is kept, and nobody is taken away from it', async () => {
  const { now } = await mediaForm({ type: 'image', id: 'room', file: 'room.svg' }, there);
  const files = [new File([pngFile(40, 30)], 'IMG_0001.JPG')];
  fireEvent.change(upload(), { target: { files } });
  alternative().focus();
  fireEvent.change(alternative(), { target: { value: 'Somebody lifts a box.' } });
  await screen.findByText('It is in: 40 × 30, 1 kB.');
  expect(now()).toMatchObject({ file: 'img-0001-2.png', alternative: 'Somebody lifts a box.' });
  expect(document.activeElement).toBe(alternative());
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

const film = {
  type: 'video',
  id: 'day',
  title: 'A day',
  sources: { mp4: 'day.mp4' },
  seconds: 75,
  captions: [{ language: 'en', file: 'day.vtt' }],
  transcript: 'Words.',
} as const;

test('captions of any program become WebVTT, and what is broken in them is said by its line', async () => {
  const { now, bytes, user } = await mediaForm(film, { 'media/day.vtt': new Uint8Array(10) });
  const srt = '1\n00:00:01,000 --> 00:00:02,000\nHallo\n\n2\n00:00:05,000 --> 00:00:04,000\nSpät\n';
  const fields = within(screen.getByRole('group', { name: 'Captions' }));
  await user.upload(
    fields.getByLabelText('Add a file from this computer: File'),
    new File([srt], 'Tag.srt'),
  );
  await screen.findByText(/^They are in. Captions: 1. .*: 5.$/);
  expect(now()).toMatchObject({ captions: [{ language: 'en', file: 'tag.vtt' }] });
  expect(new TextDecoder().decode(bytes.get('media/tag.vtt'))).toBe(
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHallo\n',
  );
});

test('captions are added by their file, in the language of the course', async () => {
  const { now, user } = await mediaForm({ ...film, captions: undefined });
  const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello\n';
  await user.upload(screen.getByLabelText('Add to: Captions'), new File([vtt], 'day.vtt'));
  await screen.findByText(/^They are in. Captions: 1/);
  expect(now()).toMatchObject({ captions: [{ language: 'en', file: 'day.vtt' }] });
  await user.click(screen.getByRole('button', { name: /^Remove: / }));
  expect(document.activeElement).toBe(screen.getByLabelText('Add to: Captions'));
});

test('captions of which there is no file are written', async () => {
  const { now, bytes, user } = await mediaForm({ ...film, captions: undefined });
  await user.click(screen.getByRole('button', { name: 'Write the captions' }));
  await user.click(await screen.findByRole('button', { name: 'Add a caption' }));
  await user.type(screen.getByRole('textbox', { name: /what is said/ }), 'Hello');
  await user.click(screen.getByRole('button', { name: 'Keep the captions' }));
  await waitFor(() =>
    expect(now()).toMatchObject({ captions: [{ language: 'en', file: 'captions.vtt' }] }),
  );
  expect(new TextDecoder().decode(bytes.get('media/captions.vtt'))).toContain('Hello');
});

test('a film that not every browser plays is said by the name that people know', async () => {
  const { now, user } = await mediaForm(film, { 'media/day.mp4': new Uint8Array(10) });
  const quickTime = new File(['\0\0\0\u0014ftypqt  \0\0\0\0'], 'IMG_3.mp4');
  await user.upload(screen.getByLabelText('Add a file from this computer: Film as MP4'), quickTime);
  expect((await screen.findByRole('alert')).textContent).toContain('play this film (MOV)');
  expect(now()).toEqual(film);
});

test('a picture that was made again for a translation is seen beside the one that it stands for', async () => {
  const translation = {
    format: 1,
    language: 'ar',
    media: [{ file: 'ladder.svg', instead: 'ladder.ar.svg' }],
  };
  const { container } = await formOf(localeSchema, translation, {
    mediaAddress: (name) => `https://media.example/${name}`,
  });
  expect([...container.querySelectorAll('img')].map(({ src }) => src)).toEqual([
    'https://media.example/ladder.svg',
    'https://media.example/ladder.ar.svg',
  ]);
});
