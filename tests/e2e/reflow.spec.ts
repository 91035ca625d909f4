import { expect, type Page } from '@playwright/test';

import { test } from './courseSite.ts';
import {
  motions,
  smallTargets,
  spilled,
  tallBars,
  underBar,
  withoutForcedRing,
} from './pageFaults.ts';
import { tourOf } from './pageTour.ts';
import { resize } from './resize.ts';

/** As narrow as a phone, or as 1,280 px at 400 %. */
const NARROW = 320;
/** With room for the outline beside the lesson. */
const WIDE = 1280;
const HEIGHT = 720;

const softly = expect.configure({ soft: true });

/** The spacing that WCAG 1.4.12 names. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

test('every page fits a narrow window and large letters, and shows the focus in forced colours', async ({
  page,
  learner,
}) => {
  await resize(page, NARROW, HEIGHT);
  for await (const name of tourOf(learner)) {
    const expectNone = async (...faults: readonly Faults[]) => {
      // One question to the page; each of them stands alone.
      const find = `[${faults.map((each) => `...(${each})()`).join(', ')}]`;
      // Tables take another form once they were measured.
      await softly.poll(() => page.evaluate(find), { message: name }).toEqual([]);
    };
    await withSpacing(page, () => expectNone(spilled, smallTargets, underBar));
    // Rings and motion are the same from right to left, and where the room is wide, words have it.
    if (learner.language === 'ar') {
      await withLetters(page, '200%', () => expectNone(spilled, smallTargets, underBar, tallBars));
      continue;
    }
    await resize(page, WIDE, HEIGHT);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    // Rings show where the keyboard was used last.
    await page.keyboard.press('Tab');
    await expectNone(motions, withoutForcedRing);
    await page.emulateMedia({ forcedColors: 'none' });
    // Letters twice as large, chosen in the browser (WCAG 1.4.4).
    await withLetters(page, '200%', async () => {
      await expectNone(spilled, smallTargets, underBar, tallBars);
      await resize(page, NARROW, HEIGHT);
      await expectNone(spilled, smallTargets, underBar, tallBars);
    });
  }
});

async function withLetters(page: Page, size: string, look: () => Promise<void>): Promise<void> {
  const set = (value: string) =>
    page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, value);
  await set(size);
  await look();
  await set('');
}

/** Runs in the page, and names what is wrong there. */
type Faults = () => readonly string[];

/** The page's policy refuses style elements that are not its own; a sheet of a script is none. */
async function withSpacing(page: Page, look: () => Promise<void>): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}
