import { expect } from '@playwright/test';

import { listComplaints } from './complaints.ts';
import { test as base } from './languageTest.ts';

/** A test that fails when the page complains in its console, throws, or asks another origin. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const complaints = listComplaints(context, baseURL ?? '');
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
