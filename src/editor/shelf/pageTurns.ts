import { browserPorts } from '../../session/browserPorts.ts';
import type { TreePorts } from './treeShelf.ts';

/** How the tabs of a browser take turns and hear of each other. Only secure pages have files at all, and locks. */
export const pageTurns = (): Pick<TreePorts, 'alone' | 'channels' | 'now'> => ({
  alone: async (name, task) => {
    if (!('locks' in navigator)) throw new DOMException('', 'NotSupportedError');
    return navigator.locks.request(name, task);
  },
  channels: browserPorts().channels,
  now: () => new Date(),
});
