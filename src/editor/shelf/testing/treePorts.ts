import type { FolderHandle } from '../handles.ts';
import type { TreePorts } from '../treeShelf.ts';
import type { FakeDisk } from './fakeFolder.ts';
import type { FakeTabs } from './fakeTabs.ts';

/** A disk on which everything works. */
export const noTrouble: FakeDisk = {
  writing: () => undefined,
  removing: () => undefined,
  isDead: () => false,
};

/** What a shelf of folders stands on: a root, and windows beside it. */
export const portsOf = (root: FolderHandle, tabs: FakeTabs): TreePorts => ({
  root: () => Promise.resolve(root),
  alone: tabs.alone,
  channels: tabs.channels,
  now: () => new Date('2026-11-29T10:00:00Z'),
});
