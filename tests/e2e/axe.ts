import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands, a line each: all that WCAG 2.2 AA asks, and more. */
export const violations = (page: Page): Promise<readonly string[]> =>
  found(axe(page).withTags([...tags, 'best-practice']));

/** What can be well in dark colours and amiss in light ones, or the other way round. */
export const violationsOfColour = (page: Page): Promise<readonly string[]> =>
  found(axe(page).withRules(['color-contrast', 'link-in-text-block']));

/** All that is asked, for a gallery, where blocks that are alike have landmarks of the same name. */
export const violationsOfBlocks = (page: Page): Promise<readonly string[]> =>
  found(axe(page).withTags(tags));

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
