import type { KeyboardEvent } from 'react';

import type { PlayCommands } from './usePlayCommands.ts';

/** Seconds that an arrow key moves. */
const STEP = 5;

/**
 * The keys that people know from films elsewhere, while the focus is within the player. Sliders,
 * buttons and lists keep what they do with a key by themselves.
 */
export function pressKey(event: KeyboardEvent<HTMLElement>, commands: PlayCommands): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const does = commandOf(event, commands);
  if (does === null) return;
  event.preventDefault();
  // Held down, only the arrows go on.
  if (!event.repeat || event.key.startsWith('Arrow')) does();
}

function commandOf(event: KeyboardEvent<HTMLElement>, commands: PlayCommands): (() => void) | null {
  const { target, key } = event;
  const tag = target instanceof HTMLElement ? target.tagName : '';
  // A list is searched by letters and moved through by arrows.
  if (tag === 'SELECT') return null;
  const isVolume = target instanceof HTMLInputElement && target.name === 'volume';
  if (key.startsWith('Arrow')) return isVolume ? null : arrow(key, tag === 'INPUT', commands);
  if (key === ' ') return tag === 'BUTTON' ? null : commands.toggle;
  return letters(commands)[letterOf(event)] ?? null;
}

/** Time runs from left to right in every language; on its slider, up is forwards as well. */
function arrow(key: string, onTime: boolean, { move }: PlayCommands): (() => void) | null {
  if (key === 'ArrowRight' || (onTime && key === 'ArrowUp')) return () => move(STEP);
  if (key === 'ArrowLeft' || (onTime && key === 'ArrowDown')) return () => move(-STEP);
  return null;
}

const letters = (commands: PlayCommands): Readonly<Record<string, (() => void) | null>> => ({
  k: commands.toggle,
  m: commands.toggleSound,
  c: commands.toggleCaptions,
  f: commands.toggleFullScreen,
});

/** The Latin letter of a key, also where the keyboard writes another script. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
