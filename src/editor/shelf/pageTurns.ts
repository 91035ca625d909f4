import { browserPorts } from '../../session/browserPorts.ts';
import type { TreePorts } from './treeShelf.ts';

/** How the tabs of a browser take turns and hear of each other. Only secure pages have files at all, and locks. */
export const pageTurns = (): Pick<TreePorts, 'alone' | 'channels' | 'now'> => ({
  alone: (name, task) => navigator.locks.request(name, task),
  channels: browserPorts().channels,
  now: () => new Date(),
});
