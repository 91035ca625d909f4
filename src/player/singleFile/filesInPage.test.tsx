import { afterEach, expect, test, vi } from 'vitest';

import { fail, ok } from '../../core/result.ts';
import { fileInPage } from '../../course/pageData.ts';
import { mediaInPage, sourceInPage } from './filesInPage.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function hold(path: string, type: string, text: string): void {
  const element = document.createElement('script');
  Object.assign(element, { id: fileInPage(path), type, textContent: text });
  document.body.append(element);
}

test('a lesson that the page carries', async () => {
  hold('lessons/one.en.json', 'application/json', '{"format":1,"key":7}');
  expect(await sourceInPage().lesson('one', 'en')).toEqual(ok({ format: 1, key: 7 }));
});

test('a lesson that it does not carry', async () => {
  expect(await sourceInPage().lesson('two', 'en')).toEqual(
    fail({ cause: 'replaced', detail: 'lessons/two.en.json is not in the page' }),
  );
});

test('a picture has its address in itself, as on the drawn cover', () => {
  hold('media/a.svg', 'image/svg+xml', 'PHN2Zy8+');
  expect(mediaInPage()('media/a.svg')).toBe('data:image/svg+xml;base64,PHN2Zy8+');
});

test('a film is unpacked once, when it is asked for', async () => {
  const made: Blob[] = [];
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(blob: Blob): string {
        made.push(blob);
        return `blob:null/${made.length}`;
      }
    },
  );
  hold('media/a.mp4', 'video/mp4', btoa('film'));
  const address = mediaInPage();
  expect(made).toEqual([]);
  expect([address('media/a.mp4'), address('media/a.mp4')]).toEqual(['blob:null/1', 'blob:null/1']);
  expect(made.map(({ type, size }) => [type, size])).toEqual([['video/mp4', 4]]);
});

test('what it does not carry lies elsewhere', () => {
  expect(mediaInPage()('media/none.png')).toBeNull();
});
