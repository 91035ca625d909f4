import { useRef } from 'react';
import { Keyboard, Menu, MenuItem, Popover, Text } from 'react-aria-components';
import { flushSync } from 'react-dom';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import styles from './RowMenu.module.css';
import type { OutlineRow } from './outlineRows.ts';
import { rowElement } from './rowElement.ts';
import { rowName } from './rowName.ts';
import type { Arranging } from './useArranging.ts';

export interface RowMenuProps {
  readonly row: OutlineRow;
  /** What is done, is done to all of these. */
  readonly chosen: readonly OutlineRow[];
  readonly anchor: Element;
  readonly arranging: Arranging;
  readonly lessons: number;
  readonly onAdd: () => void;
  readonly onRename: () => void;
  readonly onTurn: () => void;
  readonly onSeveral: () => void;
  readonly onClose: () => void;
}

/** What can be done with a row, or with all that are chosen. */
export function RowMenu({ row, chosen, anchor, onClose, ...rest }: RowMenuProps) {
  const { t } = useTranslation('editor');
  const trigger = useRef(anchor);
  const name = rowName(row, t);
  const items = itemsFor(row, chosen, rest);
  /** From its row, where the focus comes back to from what opens: the menu is gone by then. */
  const runOnRow = (run: () => void) => {
    flushSync(onClose);
    rowElement(row.key)?.focus();
    run();
  };
  return (
    <Popover
      isOpen
      triggerRef={trigger}
      placement="bottom end"
      className={styles['popover'] ?? ''}
      aria-label={name}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Menu
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens a menu goes into it
        autoFocus="first"
        className={styles['menu'] ?? ''}
        aria-label={t('outline.menu', { name })}
        onClose={onClose}
      >
        {items.map(([item, keys, run]) => (
          <MenuItem
            key={item}
            id={item}
            className={styles['item'] ?? ''}
            textValue={t(`outline.menuItems.${item}`)}
            onAction={() => runOnRow(run)}
          >
            {/* Named by this alone: its keys are said behind it, once. */}
            <Text slot="label">{t(`outline.menuItems.${item}`)}</Text>
            {keys !== null && <Keyboard>{keys}</Keyboard>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}

type ItemName =
  | 'rename'
  | 'addBelow'
  | 'addInside'
  | 'up'
  | 'down'
  | 'duplicate'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'turnInto'
  | 'several'
  | 'remove';

type Item = readonly [name: ItemName, keys: string | null, run: () => void];

function itemsFor(
  row: OutlineRow,
  chosen: readonly OutlineRow[],
  {
    arranging,
    lessons,
    onAdd,
    onRename,
    onTurn,
    onSeveral,
  }: Omit<RowMenuProps, 'row' | 'chosen' | 'anchor' | 'onClose'>,
): readonly Item[] {
  const isAlone = chosen.length <= 1;
  const isLesson = row.kind === 'lesson';
  const alone: readonly Item[] = [
    ...(isLesson ? [['rename', 'F2', onRename] as const] : []),
    [isLesson ? 'addInside' : 'addBelow', null, onAdd],
  ];
  return [
    ...(isAlone ? alone : []),
    ['up', 'Alt+↑', () => arranging.step(chosen, -1)],
    ['down', 'Alt+↓', () => arranging.step(chosen, 1)],
    ['duplicate', 'Ctrl+D', () => arranging.duplicate(chosen)],
    ['copy', 'Ctrl+C', () => void arranging.copyByMenu(chosen, false)],
    ['cut', 'Ctrl+X', () => void arranging.copyByMenu(chosen, true)],
    ...(isAlone
      ? [['paste', 'Ctrl+V', () => void arranging.pasteByMenu(row, lessons)] as const]
      : []),
    ...(isAlone && row.kind === 'block' ? [['turnInto', null, onTurn] as const] : []),
    ...(isAlone ? [['several', null, onSeveral] as const] : []),
    ['remove', 'Del', () => arranging.remove(chosen)],
  ];
}
