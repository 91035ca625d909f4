import { expect } from '@playwright/test';

import { test as base } from './languageTest.ts';

/** A test that fails when the page complains in its console, throws, or asks another origin. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        const inside = origin === new URL(baseURL ?? '').origin || protocol === 'data:';
        if (!inside) complaints.push(`A request left the origin: ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
