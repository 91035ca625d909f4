import { useRef } from 'react';
import { Header, Keyboard, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';

import { definitions } from '../../../blocks/definitions.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { turnsInto } from '../../commands/turned.ts';
import { turnInto } from '../../commands/turnInto.ts';
import { useForm } from '../form/FormContext.ts';
import styles from './RowMenu.module.css';
import type { OutlineRow } from './outlineRows.ts';
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
  readonly onSeveral: () => void;
  readonly onClose: () => void;
}

/** What can be done with a row, or with all that are chosen. */
export function RowMenu({ row, chosen, anchor, onClose, ...rest }: RowMenuProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const trigger = useRef(anchor);
  const name = rowName(row, t);
  const items = itemsFor(row, chosen, rest);
  const types = chosen.length > 1 || row.kind !== 'block' ? [] : turnsInto(row.value);
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
            onAction={run}
          >
            <span>{t(`outline.menuItems.${item}`)}</span>
            {keys !== null && <Keyboard>{keys}</Keyboard>}
          </MenuItem>
        ))}
        {types.length > 0 && (
          <MenuSection className={styles['section'] ?? ''}>
            <Header>{t('outline.menuItems.turnInto')}</Header>
            {types.map((type) => (
              <MenuItem
                key={type}
                id={`into ${type}`}
                className={styles['item'] ?? ''}
                onAction={() => act(turnInto(row.place, type))}
              >
                {definitions[type].about.title}
              </MenuItem>
            ))}
          </MenuSection>
        )}
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
    ...(isAlone ? [['several', null, onSeveral] as const] : []),
    ['remove', 'Del', () => arranging.remove(chosen)],
  ];
}
