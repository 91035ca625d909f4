import { expect, test } from 'vitest';

import { setPreference } from './preferences.ts';
import { showPreferences } from './showPreferences.ts';

test('preferences of an earlier visit show before the first paint, and changes at once', () => {
  const kept = {
    theme: 'dark',
    textSize: 'large',
    spacing: 'normal',
    motion: 'system',
    language: null,
  };
  localStorage.setItem('waymark.preferences', JSON.stringify({ state: kept, version: 1 }));
  const root = document.createElement('html');
  const stop = showPreferences(root);
  expect({ ...root.dataset }).toEqual({ theme: 'dark', textSize: 'large' });
  setPreference({ theme: 'system', spacing: 'wide' });
  expect({ ...root.dataset }).toEqual({ textSize: 'large', spacing: 'wide' });
  stop();
});
