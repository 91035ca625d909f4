import { expect, test } from 'vitest';

import { watchReloads } from './pageAdapter.ts';

test('a reload is told from any other way to leave, where the browser can', () => {
  const heard: ((event: Event) => void)[] = [];
  const addEventListener = (_type: 'pageswap', hear: (event: Event) => void) =>
    void heard.push(hear);
  const page = { onpageswap: null, addEventListener };
  const reloading = watchReloads(page);
  const go = (activation: { readonly navigationType: string } | null) => {
    heard[0]?.(Object.assign(new Event('pageswap'), { activation }));
    return reloading();
  };
  expect([
    reloading(),
    go({ navigationType: 'reload' }),
    go({ navigationType: 'push' }),
    go(null),
  ]).toEqual([false, true, false, false]);
  expect(watchReloads({ addEventListener })()).toBe(null);
});
