import type { Draft } from '../document/draft.ts';
import type { VersionHead, Versions } from './versions.ts';

/** For tests: versions in memory. */
export function memoryVersions(): Versions {
  const kept = new Map<string, { readonly head: VersionHead; readonly texts: Draft }>();
  return {
    list: async () => [...kept.values()].map(({ head }) => head).toReversed(),
    keep: async (kind, name, texts) => {
      const key = `${kept.size}`;
      kept.set(key, { head: { key, kind, name, at: Date.UTC(2026, 0, 2), size: 1 }, texts });
      return true;
    },
    read: async (key) => kept.get(key)?.texts ?? null,
    remove: async (key) => void kept.delete(key),
  };
}
