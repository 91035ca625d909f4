import { type Preferences, readPreferences, usePreferences } from './preferences.ts';

/** Reads the preferences from the device and keeps `<html>` in step with them; returns the end. */
export function showPreferences(root: HTMLElement): () => void {
  readPreferences();
  mark(root, usePreferences.getState());
  return usePreferences.subscribe((preferences) => mark(root, preferences));
}

function mark(root: HTMLElement, { theme, textSize, spacing, motion }: Preferences): void {
  set(root, 'theme', theme === 'system' ? null : theme);
  set(root, 'textSize', textSize === 'normal' ? null : textSize);
  set(root, 'spacing', spacing === 'normal' ? null : spacing);
  set(root, 'motion', motion === 'system' ? null : motion);
}

function set(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}
