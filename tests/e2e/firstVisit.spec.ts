import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { firstLoad } from '../bench/coldLoad.ts';
import { generateCourse } from '../bench/generateCourse.ts';
import type * as LongSite from '../bench/longSite.ts';
import { serveSite } from '../bench/siteServer.ts';
import { isLong } from '../effort.ts';
import { byVite } from './byVite.ts';
import { expect, test } from './quietTest.ts';

const root = resolve(import.meta.dirname, '..', '..');
/** Bytes on the wire, headers included, and requests, until a press on Start works. */
const budget = { bytes: 150_000, requests: 10, shift: 0.05 };
/**
 * Blocks of six kinds in each lesson: 600 of them, in the long run 3,000, of which none may be told before
 * Start works.
 */
const size = { lessons: isLong ? 499 : 99, blocksPerLesson: 6, questions: isLong ? 300 : 60 };

test('a first visit keeps to its budget, however long the course is', async ({ browser }) => {
  const site = await mkdtemp(join(root, 'node_modules', '.long-site-'));
  const { writeLongSite } = await byVite<typeof LongSite>('tests/bench/longSite.ts');
  await writeLongSite(root, site, generateCourse(size));
  const { address, stop } = await serveSite(root, site);
  try {
    const short = await firstLoad(browser, `${address}peer-work/`);
    const long = await firstLoad(browser, `${address}generated/`);
    for (const { bytes, requests, shift } of [short, long]) {
      expect(bytes).toBeLessThanOrEqual(budget.bytes);
      expect(requests).toBeLessThanOrEqual(budget.requests);
      expect(shift).toBeLessThanOrEqual(budget.shift);
    }
    expect(long.requests).toBeLessThanOrEqual(short.requests);
    expect(long.bytes).toBeLessThanOrEqual(short.bytes + 2_000);
  } finally {
    stop();
    await rm(site, { recursive: true, force: true });
  }
});
