import { fail, ok } from '../../core/result.ts';
import type { DeviceStore } from '../ports.ts';

/** A device store in memory, which can be shut, filled up and made to wait. */
export interface MemoryDeviceStore extends DeviceStore {
  readonly texts: Map<string, string>;
  /** `full` refuses what is to be put, `blocked` everything, `hanging` never answers. */
  condition: 'well' | 'full' | 'blocked' | 'hanging';
  /** Everything waits for it. */
  readonly pause: () => Promise<void>;
  /** From now on everything waits, until what it returns is called. */
  readonly hold: () => () => void;
}

export function memoryDeviceStore(): MemoryDeviceStore {
  const texts = new Map<string, string>();
  let pause = Promise.resolve();
  const answer = async <Value>(run: () => Value) => {
    await pause;
    if (store.condition === 'hanging') await new Promise<never>(() => undefined);
    if (store.condition === 'blocked') return fail({ cause: 'blocked', detail: '' } as const);
    return ok(run());
  };
  const store: MemoryDeviceStore = {
    texts,
    condition: 'well',
    pause: () => pause,
    hold: () => {
      let go = NOTHING;
      pause = new Promise((resolve) => (go = resolve));
      return () => go();
    },
    load: () => answer(() => new Map(texts)),
    write: async (changes) => {
      const full =
        store.condition === 'full' && [...changes.values()].some((text) => text !== null);
      if (full) return fail({ cause: 'full', detail: 'QuotaExceededError' });
      return answer(() => {
        for (const [name, text] of changes) carryOut(texts, name, text);
        return null;
      });
    },
  };
  return store;
}

function carryOut(texts: Map<string, string>, name: string, text: string | null): void {
  if (text !== null) texts.set(name, text);
  else if (!name.endsWith(':')) texts.delete(name);
  else for (const key of texts.keys()) if (key.startsWith(name)) texts.delete(key);
}

const NOTHING = (): void => undefined;
