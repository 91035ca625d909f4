import type { ItemNumber } from '../../core/blockState.ts';

/** The id of a tab's button, which labels its panel. */
export const tabId = (name: string, item: ItemNumber): string => `${name}-tab-${item}`;

/** The id of what a tab shows. */
export const panelId = (name: string, item: ItemNumber): string => `${name}-panel-${item}`;
