import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { letGoAfterEach } from '../../../tests/letGo.ts';
import { editorReview } from '../../i18n/en/editorReview.ts';
import { commentSchema, type ReviewComment } from './reviewFile.ts';
import { withReview } from './withReview.ts';

const sha256 = async (text: string) => createHash('sha256').update(text).digest('base64');

const page = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-own'; style-src 'sha256-own'" />
</head><body>
<h1>Hope</h1>
<script type="application/json" id="outline">{"navigation":"restricted"}</script>
<section data-block="7"><p>Hope grows.</p><div data-block="8">Within</div></section>
</body></html>`;

const setup = {
  course: 'peer-work',
  version: '1.0.0',
  comments: [],
  words: editorReview.review.page,
};

letGoAfterEach();

/** The page of a copy, whose script runs as it stands there: nothing of what made it is around. */
async function opened(comments: readonly ReviewComment[] = []) {
  const html = await withReview(page, { ...setup, comments }, sha256);
  if (html === null) throw new Error('The page has a policy.');
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(
    ...[...body.children].filter(({ localName }) => localName !== 'script'),
  );
  const script = document.createElement('script');
  script.textContent = body.querySelector('script:not([type])')?.textContent ?? '';
  document.body.append(script);
  return html;
}

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );

test('its script and its style are all that the page lets in besides its own', async () => {
  const html = await opened();
  const policy = /content="([^"]*)"/.exec(html)?.[1] ?? '';
  const marks = await Promise.all(
    ['script', 'style'].map(async (name) => {
      const text = document.body.querySelector(name)?.textContent ?? '';
      return `${name}-src 'sha256-${await sha256(text)}' 'sha256-own'`;
    }),
  );
  expect(policy).toBe(`default-src 'none'; ${marks.join('; ')}`);
});

test('a reviewer says something of a block, and it is there at the next visit', async () => {
  await opened();
  // One for the whole block, none for what stands within.
  expect(document.querySelectorAll('.review-pin')).toHaveLength(1);
  button('Comment: Hope grows. Within')?.click();
  const text = document.querySelector('textarea');
  if (text === null) throw new Error('It asks for a text.');
  text.value = 'Say who says so. </script>';
  button('Keep')?.click();
  expect(button('Comments (1)')).toBeDefined();
  const kept: unknown = JSON.parse(localStorage.getItem('review/peer-work/1.0.0') ?? '');
  expect(kept).toMatchObject({
    own: [
      { block: 7, page: 'Hope', words: 'Hope grows. Within', text: 'Say who says so. </script>' },
    ],
  });
});

test('a picture is called by its words, not by its credit, and by its place where it has none', async () => {
  await opened();
  const credit = '<figcaption>Credit: Our own work</figcaption>';
  const pictures = ['A ladder.', ''].map(
    (alt, index) =>
      `<section data-block="${9 + index}"><figure><img alt="${alt}">${credit}</figure></section>`,
  );
  document.body.insertAdjacentHTML('beforeend', pictures.join(''));
  await expect.poll(() => button('Comment: A ladder.')).toBeDefined();
  expect(button('Comment: Picture 2')).toBeDefined();
});

test('a block is called by its words, not by those of its buttons, but for sections', async () => {
  await opened();
  const cards =
    '<div data-block="9"><p>Who?</p><button>Turn the card</button><p>Who?</p><p>We.</p></div>';
  const sections = '<div data-block="10"><h3><button>Who leads</button></h3><p>Peers.</p></div>';
  document.body.insertAdjacentHTML('beforeend', cards + sections);
  await expect.poll(() => button('Comment: Who? We.')).toBeDefined();
  expect(button('Comment: Who leads Peers.')).toBeDefined();
});

/** Presses a button, and writes into the window that it opens. */
function say(name: string, words: string) {
  button(name)?.click();
  const text = document.querySelector('textarea');
  if (text === null) throw new Error('It asks for a text.');
  text.value = words;
  text.dispatchEvent(new Event('input'));
}

test('words whose window was closed are there when it is opened again', async () => {
  await opened();
  say('Comment: Hope grows. Within', 'Say who');
  button('Close')?.click();
  button('Comment on this page')?.click();
  expect(document.querySelector('textarea')?.value).toBe('');
  button('Close')?.click();
  button('Comment: Hope grows. Within')?.click();
  expect(document.querySelector('textarea')?.value).toBe('Say who');
});

test('a comment that comes back with its answer is listed once, says that it is done, and is not sent again', async () => {
  await opened();
  say('Comment: Hope grows. Within', 'Say who says so.');
  button('Keep')?.click();
  const kept: unknown = JSON.parse(localStorage.getItem('review/peer-work/1.0.0') ?? '');
  const own = z.object({ own: z.array(commentSchema) }).parse(kept).own;
  await opened(own.map((each) => ({ ...each, answer: 'Ana does.', done: true })));
  button('Comments (1)')?.click();
  const entries = [...document.querySelectorAll('.review-entry')];
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Say who says so\..*Answer: Ana does\.Done$/),
  ]);
  expect(button('Save the comments as a file')?.disabled).toBe(true);
});

test('what is said of a page says of which, and in which lesson; no word of a block is cut', async () => {
  await opened();
  const long = `${'Hope grows. '.repeat(6)}Slowlyyyyyyyyyyyyyyy`;
  document.querySelector('[data-block="7"]')?.replaceChildren(long);
  history.replaceState(null, '', '#/lesson/hope-grows');
  await expect.poll(() => button(`Comment: ${'Hope grows. '.repeat(6).trim()}…`)).toBeDefined();
  button('Comment on this page')?.click();
  expect(document.querySelector('dialog p')?.textContent).toBe('Hope');
  const text = document.querySelector('textarea');
  if (text === null) throw new Error('It asks for a text.');
  text.value = 'Too long.';
  button('Keep')?.click();
  history.replaceState(null, '', '#/');
  const kept: unknown = JSON.parse(localStorage.getItem('review/peer-work/1.0.0') ?? '');
  expect(kept).toMatchObject({ own: [{ block: null, lesson: 'hope-grows', page: 'Hope' }] });
});

test('a reviewer may go to whichever lesson they like', async () => {
  expect(await withReview(page, setup, sha256)).toContain('{"navigation":"free"}');
});

test('a page without a policy is none of ours', async () => {
  expect(await withReview('<html><body></body></html>', setup, sha256)).toBeNull();
});
