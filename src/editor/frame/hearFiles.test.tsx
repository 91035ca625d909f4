import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';

import { hearFiles } from './hearFiles.ts';

const photo = new File(['pixels'], 'photo.png', { type: 'image/png' });

test('files over the page, dropped and pasted there are told; words are left to the page', () => {
  const heard: (readonly File[])[] = [];
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument;
  if (page === null) throw new Error('A frame has a page.');
  hearFiles(page, (files) => heard.push(files));
  const paste = (types: readonly string[]) =>
    fireEvent.paste(page.body, { clipboardData: { files: [photo], types } });

  fireEvent.dragOver(page.body, { dataTransfer: { files: [], types: ['text/plain'] } });
  // A browser that is not told so leaves the page for the file.
  expect(fireEvent.dragOver(page.body, { dataTransfer: { files: [], types: ['Files'] } })).toBe(
    false,
  );
  expect(fireEvent.drop(page.body, { dataTransfer: { files: [photo], types: ['Files'] } })).toBe(
    false,
  );
  paste(['text/plain', 'text/html', 'Files']);
  paste(['text/html', 'Files']);
  paste(['Files']);
  frame.remove();
  expect(heard).toEqual([[], [photo], [photo], [photo]]);
});
