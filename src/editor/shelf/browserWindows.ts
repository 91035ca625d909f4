import type { Windows } from './journal.ts';

const PREFIX = 'waymark-editor/';

/** The windows of this browser, by the lock that each holds for as long as it is open. Apart from the journal: it asks the browser. */
export function browserWindows(own: string = crypto.randomUUID()): Windows {
  const locks = 'locks' in navigator ? navigator.locks : null;
  void locks?.request(PREFIX + own, () => new Promise(() => undefined)).catch(() => undefined);
  return {
    own,
    open: async () => {
      const state = await locks?.query().catch(() => null);
      const names = (state?.held ?? []).flatMap(({ name }) => name ?? []);
      return new Set(
        names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)),
      );
    },
  };
}
