import { OPFS_FOLDER } from './savingMessages.ts';
import type { Shelf } from './shelf.ts';
import { saveWhole } from './fileTree.ts';
import { pageTurns } from './pageTurns.ts';
import { type TreePorts, treeShelf } from './treeShelf.ts';

/** The courses that this browser keeps, for this site alone. */
export const browserShelf = (ports: TreePorts = pagePorts()): Shelf => treeShelf('browser', ports);

const pagePorts = (): TreePorts => ({
  ...pageTurns(),
  root: async () => {
    const own = await navigator.storage.getDirectory();
    return own.getDirectoryHandle(OPFS_FOLDER, { create: true });
  },
  save: async (file, at, content) => {
    if (file.createWritable !== undefined) return saveWhole(file, at, content);
    const { saveInWorker } = await import('./saveInWorker.ts');
    return saveInWorker(at, content);
  },
});

/** Whether the browser has promised to throw nothing away when its disk is short. */
export const storageIsKept = (): Promise<boolean> => told(() => navigator.storage.persisted());

/**
 * Asks the browser to promise that, and gives its answer. Firefox asks its user: so this belongs to a
 * press; others decide by themselves.
 */
export const askToKeepStorage = (): Promise<boolean> => told(() => navigator.storage.persist());

const told = async (ask: () => Promise<boolean>): Promise<boolean> => {
  try {
    return await ask();
  } catch {
    return false;
  }
};
