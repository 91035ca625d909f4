import { expect, type Page, test as base } from '@playwright/test';

import { galleryAddress } from './addresses.ts';
import { listComplaints } from './complaints.ts';
import { GalleryPage } from './galleryPage.ts';

interface Shared {
  /** One page for all tests of a worker: nothing of the gallery outlives a navigation. */
  readonly shared: { readonly page: Page; readonly complaints: string[] };
}

/** A quiet test of the gallery. */
export const test = base.extend<{ gallery: GalleryPage }, Shared>({
  shared: [
    async ({ browser }, provide) => {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      const complaints = listComplaints(context, galleryAddress);
      await provide({ page: await context.newPage(), complaints });
      await context.close();
    },
    { scope: 'worker' },
  ],
  gallery: async ({ shared: { page, complaints } }, provide) => {
    complaints.length = 0;
    const gallery = new GalleryPage(page);
    await provide(gallery);
    await gallery.release();
    expect(complaints).toEqual([]);
  },
});

export { expect };
