import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { type Desk, test } from './devServer.ts';
import { motions, smallTargets, spilled, underBar, withoutForcedRing } from './pageFaults.ts';
import { tourOf } from './pageTour.ts';

/** As narrow as a phone, or as 1,280 px at 400 %. */
const NARROW = { width: 320, height: 720 };
/** With room for the outline beside the lesson. */
const WIDE = { width: 1280, height: 720 };

/** The spacing that WCAG 1.4.12 names. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

const languages = {
  en: ['en-AU', 'from left to right'],
  ar: ['ar', 'from right to left'],
} as const;

for (const language of ['en', 'ar'] as const) {
  const [tag, words] = languages[language];

  test(`every page fits a narrow window, and shows the focus in forced colours, ${words}`, async ({
    page,
    desk,
  }) => {
    await openAllLessons(desk, tag);
    await page.setViewportSize(NARROW);
    for await (const name of tourOf(page, desk.address, language)) {
      const expectNone = async (...faults: readonly Faults[]) => {
        for (const find of faults) expect.soft(await page.evaluate(find), name).toEqual([]);
      };
      await withSpacing(page, () => expectNone(spilled, smallTargets, underBar));
      await page.setViewportSize(WIDE);
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      // Rings show where the keyboard was used last.
      await page.keyboard.press('Tab');
      await expectNone(motions, withoutForcedRing);
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize(NARROW);
    }
  });
}

/** Runs in the page, and names what is wrong there. */
type Faults = () => readonly string[];

/** The reference course in a language of the interface, so that every page has an address. */
async function openAllLessons({ courses, address }: Desk, language: string): Promise<void> {
  const file = join(courses, 'peer-work', 'course.json');
  const course = (await readFile(file, 'utf8'))
    .replace(/"language": "[\w-]+"/, `"language": "${language}"`)
    .replace(/"translations": \[[^\]]*\],?/, '')
    .replace('"navigation": "restricted"', '"navigation": "free"');
  const outline = `${address}peer-work/content/outline.${language}.json`;
  // Written again until it is seen: a server that just started may not watch the files yet.
  const written = async () => {
    await writeFile(file, course);
    return (await fetch(outline)).text();
  };
  await expect.poll(written, { intervals: [1000] }).toContain('"free"');
}

async function withSpacing(page: Page, look: () => Promise<void>): Promise<void> {
  const spacing = await page.addStyleTag({ content: SPACED });
  await look();
  await spacing.evaluate((element) => element.parentNode?.removeChild(element));
}
