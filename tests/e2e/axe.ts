import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type axe from 'axe-core';

import { markUnlike } from './onPage.ts';

declare global {
  interface Window {
    /** There once axe was put into the page. */
    axe?: typeof axe;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Contrast takes most of the time that axe takes, for each element anew: of those that look alike
 * one is enough.
 */
const contrast = { id: 'color-contrast', selector: '[data-unlike]' };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands, a line each: all that WCAG 2.2 AA asks, and more. */
export const violations = (page: Page): Promise<readonly string[]> =>
  found(page, [...tags, 'best-practice']);

/** What can be well in dark colours and amiss in light ones, or the other way round. */
export const violationsOfColour = (page: Page): Promise<readonly string[]> =>
  found(page, ['color-contrast', 'link-in-text-block']);

/** All that is asked, for a gallery, where blocks that are alike have landmarks of the same name. */
export const violationsOfBlocks = (page: Page): Promise<readonly string[]> => found(page, tags);

/** What is found by some rules, or by all that have some tags. */
async function found(page: Page, runOnly: string[]): Promise<readonly string[]> {
  await page.evaluate(markUnlike);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(run, { options: { runOnly, ...USUAL }, contrast });
}

/**
 * Frames hold courses, which have their own tests. Of what is well, axe gives an example each: to
 * name every element of it takes longer than all the rest.
 */
const USUAL = { iframes: false, resultTypes: ['violations'] } satisfies axe.RunOptions;

/** In the page. */
async function run(asked: {
  readonly options: axe.RunOptions;
  readonly contrast: { readonly id: string; readonly selector: string };
}): Promise<readonly string[]> {
  const { axe: inPage } = window;
  if (inPage === undefined) throw new Error('There is no axe in the page.');
  inPage.configure({ rules: [asked.contrast] });
  const { violations: all } = await inPage.run(document, asked.options);
  return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
