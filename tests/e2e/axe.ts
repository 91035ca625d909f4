import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { markUnlike } from './onPage.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands, a line each: all that WCAG 2.2 AA asks, and more. */
export async function violations(page: Page): Promise<readonly string[]> {
  const builder = axe(page).withTags([...tags, 'best-practice']);
  const other = await found(builder.disableRules(['color-contrast']));
  return [...other, ...(await violationsOfColour(page))];
}

/**
 * What can be well in dark colours and amiss in light ones, or the other way round. Contrast takes
 * most of the time that axe takes, for each element anew: of those that look alike one is enough.
 */
export async function violationsOfColour(page: Page): Promise<readonly string[]> {
  await page.evaluate(markUnlike);
  return found(
    axe(page).withRules(['color-contrast', 'link-in-text-block']).include('[data-unlike]'),
  );
}

/** All that is asked, for a gallery, where blocks that are alike have landmarks of the same name. */
export async function violationsOfBlocks(page: Page): Promise<readonly string[]> {
  const other = await found(axe(page).withTags(tags).disableRules(['color-contrast']));
  return [...other, ...(await violationsOfColour(page))];
}

/**
 * Without frames there is nothing to gather, and no second page needed to gather it in. Of what is
 * well, axe gives an example each: to name every element of it takes longer than all the rest.
 */
const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

async function found(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations: all } = await builder.analyze();
  return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
