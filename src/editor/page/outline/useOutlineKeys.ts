import type { ClipboardEvent, DOMAttributes, KeyboardEvent, MouseEvent } from 'react';

import type { OutlineRow } from './outlineRows.ts';
import { rowKeyOf } from './rowElement.ts';
import type { Arranging } from './useArranging.ts';

export interface OutlineKeysOptions {
  readonly all: ReadonlyMap<string, OutlineRow>;
  readonly chosen: readonly OutlineRow[];
  readonly arranging: Arranging;
  readonly lessons: number;
  readonly rename: (row: OutlineRow) => void;
  readonly openMenu: (row: OutlineRow, anchor: Element) => void;
}

type Handlers = Pick<
  DOMAttributes<HTMLElement>,
  'onKeyDownCapture' | 'onCopy' | 'onCut' | 'onPaste' | 'onContextMenu'
>;

/**
 * The keys, the clipboard and the context menu of the outline. Keys are taken before the tree sees
 * them, to which letters are names.
 */
export function useOutlineKeys(options: OutlineKeysOptions): Handlers {
  const { all, chosen, arranging, lessons, openMenu } = options;
  // Who has come to a row without choosing it means that row.
  const meant = (row: OutlineRow) => (chosen.some(({ key }) => key === row.key) ? chosen : [row]);
  const rowAt = (target: EventTarget): OutlineRow | null => all.get(rowKeyOf(target) ?? '') ?? null;
  const take = (event: ClipboardEvent, cut: boolean) => {
    const row = rowAt(event.target);
    if (row === null) return;
    event.preventDefault();
    const text = arranging.copy(meant(row), cut);
    if (text !== null) event.clipboardData.setData('text/plain', text);
  };
  return {
    onKeyDownCapture: (event) => {
      const row = rowAt(event.target);
      if (row === null || !runKey(event, row, { ...options, chosen: meant(row) })) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onCopy: (event) => take(event, false),
    onCut: (event) => take(event, true),
    onPaste: (event) => {
      const row = rowAt(event.target);
      if (row === null) return;
      event.preventDefault();
      void arranging.paste(
        event.clipboardData.getData('text/plain'),
        meant(row).at(-1) ?? row,
        lessons,
      );
    },
    onContextMenu: (event: MouseEvent) => {
      const row = rowAt(event.target);
      if (row === null || !(event.target instanceof Element)) return;
      event.preventDefault();
      openMenu(row, event.target);
    },
  };
}

/** Whether a key means something here. */
function runKey(
  { key, altKey, ctrlKey, metaKey, target }: KeyboardEvent,
  row: OutlineRow,
  { chosen, arranging, rename }: OutlineKeysOptions,
): boolean {
  const isPlain = !altKey && !ctrlKey && !metaKey;
  if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    arranging.step(chosen, key === 'ArrowUp' ? -1 : 1);
  } else if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'd') {
    arranging.duplicate(chosen);
  } else if (isPlain && (key === 'Delete' || key === 'Backspace')) {
    arranging.remove(chosen);
  } else if (isPlain && (key === 'F2' || (key === 'Enter' && isLessonItself(row, target)))) {
    rename(row);
  } else return false;
  return true;
}

/** Whether a key meets the row of a lesson itself, and none of the buttons in it. */
const isLessonItself = ({ kind }: OutlineRow, target: EventTarget): boolean =>
  kind === 'lesson' && target instanceof Element && target.getAttribute('role') === 'row';
