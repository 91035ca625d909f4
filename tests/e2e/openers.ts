import type { Locator } from '@playwright/test';

import type { PlayableBlock } from '../../src/blocks/playable.ts';

/** What opens the items of a block, and whether one of them is open. */
export interface Openers {
  readonly kind: 'tabs' | 'steps' | 'disclosures';
  /** In the order of the page. */
  readonly controls: readonly Locator[];
  readonly isOpen: (control: Locator) => Promise<boolean>;
}

/** What screen readers know such controls by: a view that is built for them needs no more. */
const kinds: readonly (readonly [Openers['kind'], selector: string, open: string])[] = [
  ['tabs', '@role="tab"', 'aria-selected'],
  ['steps', 'ancestor::ol[.//@aria-current]', 'aria-current'],
  ['disclosures', '@aria-expanded', 'aria-expanded'],
];

/** The controls that open the items of a block, those of the blocks that it holds aside. */
export async function openers(place: Locator, { key }: PlayableBlock): Promise<Openers> {
  // The view may still be on its way.
  await place.locator('button').first().waitFor();
  const own = `ancestor::*[@data-block][1][@data-block="${key}"]`;
  for (const [kind, by, attribute] of kinds) {
    const controls = await place.locator(`xpath=.//button[${by}][${own}]`).all();
    if (controls.length === 0) continue;
    const isOpen = async (control: Locator) =>
      ['true', 'step'].includes((await control.getAttribute(attribute)) ?? '');
    return { kind, controls, isOpen };
  }
  return { kind: 'disclosures', controls: [], isOpen: () => Promise.resolve(true) };
}
