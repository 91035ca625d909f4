import assert from 'node:assert/strict';
import { join } from 'node:path';

import * as z from 'zod';

import type { Language } from '../e2e/spoken.ts';
import type { EngineBrowser } from './engine.ts';
import { EngineAuthor, OVER } from './engineAuthor.ts';
import { heldFile, holdFiles, openDialogs, pageFacts } from './inPage.ts';
import { until } from './until.ts';

const MEDIA = join(import.meta.dirname, '..', '..', 'courses', 'peer-work', 'media');
const PICTURE = join(MEDIA, 'film-ladder.webp');

// As WebDriver calls these keys.
const END = '\uE010';
const TAB = '\uE004';

const words = {
  'en-AU': {
    title: 'Safe lifting',
    more: ' for all',
    front: 'Bend the knees',
    back: 'Your legs are stronger.',
    picture: 'A ladder',
  },
  ar: {
    title: 'رفع آمن',
    more: ' للجميع',
    front: 'اثنِ ركبتيك',
    back: 'ساقاك أقوى.',
    picture: 'سلّم',
  },
} as const;

/** A course is made in the editor, in the browser's own files, up to its package. */
export async function write(
  browser: EngineBrowser,
  address: string,
  language: Language,
): Promise<void> {
  const author = new EngineAuthor(browser, language);
  const step = async (name: string, take: () => Promise<void>): Promise<void> => {
    await take();
    const { direction, reachesAside } = facts.parse(await author.inPage(pageFacts, null));
    assert.equal(direction, language === 'ar' ? 'rtl' : 'ltr');
    assert.equal(reachesAside, false);
    console.log(`  editor, ${name}: as meant`);
  };
  const texts = words[language];
  await step('a course', () => make(author, address, texts));
  await step('cards', () => addCards(author, texts));
  await step('a picture', () => addPicture(author, texts));
  await step('undo after a reload', () => comeBack(author, texts));
  await step('a package', () => publish(author));
}

const facts = z.object({ direction: z.string(), reachesAside: z.boolean() });

type Texts = (typeof words)[Language];

/** Named, and its name written on where it stands on the page. */
async function make(author: EngineAuthor, address: string, { title, more }: Texts): Promise<void> {
  const { t } = author;
  await author.openEditor(address);
  await author.press(t('shelf.newCourse'));
  await author.sees(t('shelf.newTitle'));
  await author.key(title);
  await author.press(t('shelf.make'));
  await author.showsOnPage(title);
  await author.inFrame(async () => {
    await author.use('//h1');
    await until('the title can be written in', async () =>
      (await author.inPage(isWritten, null)) === true ? true : null,
    );
    await author.key(END + more);
  });
  await author.sees(title + more);
}

const isWritten = (): boolean => document.activeElement?.getAttribute('role') === 'textbox';

/** What was added has the focus: its words are typed, and Tab leads on. */
async function addCards(author: EngineAuthor, { front, back }: Texts): Promise<void> {
  await author.chooseFirstLesson();
  await author.add('flipCards');
  await focused(author);
  await author.key(front);
  await author.showsOnPage(front);
  await author.key(TAB + back);
  await author.showsOnPage(back);
}

async function addPicture(author: EngineAuthor, { picture }: Texts): Promise<void> {
  await author.add('image');
  await author.use(`${OVER}//input[@type="file"]`, PICTURE);
  await focused(author);
  await author.key(picture);
  await author.showsOnPage(picture);
}

/** Waits until nothing lies over the page, and a text of the form has the focus. */
async function focused(author: EngineAuthor): Promise<void> {
  await until('a text has the focus', async () => {
    const over = z.array(z.unknown()).parse(await author.inPage(openDialogs, null));
    return over.length === 0 && (await author.inPage(isText, null)) === true ? true : null;
  });
}

const isText = (): boolean => document.activeElement?.localName === 'textarea';

/** All is there on another day, and can still be undone. */
async function comeBack(author: EngineAuthor, { picture, back }: Texts): Promise<void> {
  const { t } = author;
  await author.sees(t('saving.saved'));
  await author.visit(z.string().parse(await author.inPage(() => location.href, null)));
  await author.chooseFirstLesson();
  // A picture that is not in sight is not fetched.
  await author.choose(picture);
  await author.showsOnPage(picture);
  await author.press(upTo('…', t('bar.undo', { what: '…' })));
  await author.showsOnPage(picture, false);
  await author.press(upTo('…', t('bar.redo', { what: '…' })));
  await author.showsOnPage(picture);
  await author.showsOnPage(back);
}

/** The words before what is filled into them, without the marks that keep its direction. */
const upTo = (mark: string, filled: string): string =>
  (filled.split(mark)[0] ?? '').replace(/\P{L}+$/u, '');

async function publish(author: EngineAuthor): Promise<void> {
  const { t } = author;
  await author.press(t('publish.open'));
  await author.press(t('publish.begin'), OVER);
  await author.sees(t('publish.download'));
  await author.inPage(holdFiles, null);
  await author.press(t('publish.download'), OVER);
  const [head, size] = await until('a package is kept', async () => {
    const held = z.string().parse(await author.inPage(heldFile, null));
    return z.tuple([z.string(), z.number()]).nullable().parse(JSON.parse(held));
  });
  assert.equal(head.slice(0, 4), 'PK\u0003\u0004');
  assert.ok(size > 100_000, `The player is in it: ${size} bytes.`);
}
