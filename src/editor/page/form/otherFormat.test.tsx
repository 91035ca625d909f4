import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

// A browser fetches it with the first file; here nobody waits for it.
import '../../media/takeFile.ts';
import { pngFile } from '../../media/testing/pictureFiles.ts';
import { mediaForm } from './testing/mediaForm.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Films of twelve seconds, as a browser would open them, with something to see at any moment. */
function playFilms() {
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:film', revokeObjectURL() {} }),
  );
  const create = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((tag: string) => {
    const made = create(tag);
    if (tag !== 'video') return made;
    const says = (name: string) => () => {
      queueMicrotask(() => made.dispatchEvent(new Event(name)));
    };
    Object.defineProperties(made, {
      src: { set: says('loadeddata') },
      currentTime: { set: says('seeked') },
      duration: { value: 12 },
      videoWidth: { value: 640 },
      videoHeight: { value: 360 },
    });
    return made;
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((take) =>
    take(new Blob([pngFile(40, 30)])),
  );
}

const film = {
  type: 'video',
  id: 'day',
  title: 'A day',
  sources: { mp4: 'day.mp4' },
  seconds: 75,
  transcript: 'Words.',
  poster: 'door.png',
} as const;

const mp4 = new File(['\0\0\0\u0014ftypisom\0\0\0\0'], 'night.mp4');
const webm = new File([new Uint8Array([0x1a, 0x45, 0xdf, 0xa3]), 'webm'], 'day.webm');
const field = (name: string) =>
  screen.getByLabelText(`Add a file from this computer: Film as ${name}`);

test('a film that comes in one format more keeps its picture and its length', async () => {
  const { now, bytes, user } = await mediaForm(film, { 'media/day.mp4': new Uint8Array(10) });
  playFilms();
  await user.upload(field('WebM'), webm);
  await waitFor(() =>
    expect(now()).toEqual({ ...film, sources: { mp4: 'day.mp4', webm: 'day.webm' } }),
  );
  expect([...bytes.keys()]).toEqual(['media/day.mp4', 'media/day.webm']);
});

test('another film has a length and a picture of its own', async () => {
  const { now, user } = await mediaForm(film, { 'media/day.mp4': new Uint8Array(10) });
  playFilms();
  await user.upload(field('MP4'), mp4);
  await waitFor(() =>
    expect(now()).toMatchObject({
      sources: { mp4: 'night.mp4' },
      seconds: 12,
      poster: 'night-poster.png',
    }),
  );
});
