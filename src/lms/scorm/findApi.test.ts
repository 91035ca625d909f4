import { expect, test } from 'vitest';

import { isScorm12Api, type Scorm12Api } from '../scorm12/api.ts';
import { isScorm2004Api } from '../scorm2004/api.ts';
import { findApi, type ApiWindow } from './findApi.ts';

const answer = () => 'true';
const api12: Scorm12Api = {
  LMSInitialize: answer,
  LMSFinish: answer,
  LMSGetValue: answer,
  LMSSetValue: answer,
  LMSCommit: answer,
  LMSGetLastError: answer,
  LMSGetErrorString: answer,
};
const api2004 = { Initialize: answer };

const alone = (parts: object = {}): ApiWindow => ({
  parent: null,
  opener: null,
  top: null,
  ...parts,
});

/** A window so many frames below another. */
function below(top: ApiWindow, depth: number): ApiWindow {
  let window = top;
  for (let index = 0; index < depth; index += 1) window = { parent: window, opener: null, top };
  return window;
}

/** A window of another origin: whatever it is asked for but its parent, it throws. */
const foreign = (parent: ApiWindow | null): ApiWindow =>
  new Proxy(alone({ parent }), {
    get: (target, name) => {
      if (name === 'parent') return Reflect.get(target, name);
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });

test.each([0, 1, 7, 50])('API found at depth %d', (depth) => {
  expect(findApi(below(alone({ API: api12 }), depth), 'API', isScorm12Api)).toBe(api12);
});

test('a topmost window is its own parent, and the search ends there', () => {
  const top: { parent: ApiWindow | null; opener: null } = { parent: null, opener: null };
  top.parent = top;
  expect(findApi(below(top, 3), 'API', isScorm12Api)).toBeNull();
});

test('via opener and opener’s parent', () => {
  const direct = alone({ opener: alone({ API: api12 }) });
  const around = alone({ opener: below(alone({ API: api12 }), 3) });
  expect([direct, around].map((window) => findApi(window, 'API', isScorm12Api))).toEqual([
    api12,
    api12,
  ]);
});

test('via opener of the topmost window, from a frame in a popup', () => {
  const top = alone({ opener: alone({ API: api12 }) });
  expect(findApi(below(top, 2), 'API', isScorm12Api)).toBe(api12);
});

test('cross-origin ancestor harmless', () => {
  const between = alone({ parent: foreign(alone({ API: api12 })) });
  expect(findApi(between, 'API', isScorm12Api)).toBe(api12);
  expect(findApi(alone({ parent: foreign(null) }), 'API', isScorm12Api)).toBeNull();
});

test('both APIs present: right one used', () => {
  const window = alone({ API: api12, API_1484_11: api2004 });
  expect(findApi(window, 'API', isScorm12Api)).toBe(api12);
  expect(findApi(window, 'API_1484_11', isScorm2004Api)).toBe(api2004);
  expect(findApi(alone({ API_1484_11: api2004 }), 'API', isScorm12Api)).toBeNull();
});

test('something else by the name of the API is passed over', () => {
  const inner = alone({ parent: alone({ API: api12 }), API: { hello: 'world' } });
  expect(findApi(inner, 'API', isScorm12Api)).toBe(api12);
});
