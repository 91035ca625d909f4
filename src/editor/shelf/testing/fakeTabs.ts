import type { Channels } from '../../../session/ports.ts';

/** What the tabs of one browser share: messages, and turns. */
export interface FakeTabs {
  readonly channels: Channels;
  readonly alone: <Value>(name: string, task: () => Promise<Value>) => Promise<Value>;
  /** As when the tab that has its turn is closed. */
  readonly freeAll: () => void;
}

export function fakeTabs(): FakeTabs {
  const listeners = new Map<(text: string) => void, string>();
  const turns = new Map<string, Promise<unknown>>();
  return {
    channels: {
      open: (name, receive) => {
        listeners.set(receive, name);
        return {
          post: (text) => {
            for (const [other, heard] of listeners) {
              if (other !== receive && heard === name) queueMicrotask(() => other(text));
            }
          },
          close: () => void listeners.delete(receive),
        };
      },
    },
    alone: (name, task) => {
      const turn = (turns.get(name) ?? Promise.resolve()).then(task);
      turns.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
    freeAll: () => turns.clear(),
  };
}
