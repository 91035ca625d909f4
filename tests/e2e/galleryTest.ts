import { type Browser, expect, type Page } from '@playwright/test';

import { galleryAddress } from './addresses.ts';
import { listComplaints } from './complaints.ts';
import { GalleryPage } from './galleryPage.ts';
import { test as base } from './languageTest.ts';

interface Shared {
  readonly page: Page;
  readonly complaints: string[];
}

/** One page for all tests of a worker: nothing of the gallery outlives a navigation. */
let shared: Promise<Shared> | undefined;

/** It goes with the browser, at the end of the worker. */
async function openShared(browser: Browser): Promise<Shared> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const complaints = listComplaints(context, galleryAddress);
  return { page: await context.newPage(), complaints };
}

/** A quiet test of the gallery. */
export const test = base.extend<{ gallery: GalleryPage }>({
  gallery: async ({ browser }, provide) => {
    const { page, complaints } = await (shared ??= openShared(browser));
    complaints.length = 0;
    const gallery = new GalleryPage(page);
    await provide(gallery);
    await gallery.release();
    expect(complaints).toEqual([]);
  },
});

export { expect };
