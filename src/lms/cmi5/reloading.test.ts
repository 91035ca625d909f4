import { expect, test } from 'vitest';

import { watchReloads } from './reloading.ts';

type Hear = (event: Event & { readonly navigationType?: string }) => void;

test('a reload is told from any other way to leave, where the browser can', () => {
  const heard: Hear[] = [];
  const reloading = watchReloads({
    navigation: { addEventListener: (_type, listener) => void heard.push(listener) },
  });
  const go = (navigationType: string) => {
    heard[0]?.(Object.assign(new Event('navigate'), { navigationType }));
    return reloading();
  };
  expect([reloading(), go('reload'), go('push')]).toEqual([false, true, false]);
  expect(watchReloads({})()).toBe(null);
});
