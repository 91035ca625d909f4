import { use, useEffect, useRef, useState } from 'react';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import type { DraftPlace } from '../../commands/edit.ts';
import { addItem, duplicateItem, moveItem, removeItem } from '../../commands/items.ts';
import { type CellField, pasteItems } from '../../commands/pasteItems.ts';
import { below } from '../../editing/places.ts';
import { AddButton } from './AddButton.tsx';
import { AddFile } from './AddFile.tsx';
import { focusWithin } from './aim.ts';
import {
  alternativesOf,
  beginningOf,
  chosenWay,
  namingBeginning,
  titleNamed,
} from './alternatives.ts';
import type { ControlProps } from './control.ts';
import { formFields } from './controlOf.ts';
import { FormRootContext, OwnerFieldsContext } from './FieldsContext.ts';
import { GoOnContext, PasteItemsContext, useForm } from './FormContext.ts';
import { goOnFrom } from './goOn.ts';
import { Item, type ItemActions } from './Item.tsx';
import { itemWords } from './itemWords.ts';
import styles from './ItemList.module.css';
import { itemNamed } from './namedItems.ts';
import { neededFile } from './neededFile.ts';
import { keepInSight } from './keepInSight.ts';
import { rightMarkOf } from './rightMark.ts';
import { useFieldWords } from './useFieldWords.ts';
import { type ItemDrag, useItemDrag } from './useItemDrag.ts';

interface ItemListProps extends ControlProps {
  readonly element: AnySchema;
  /** So many can stand in it; `null`: as many as there are. */
  readonly most: number | null;
}

/** So many stand open; where there are more, each is folded to its title. */
const MANY = 4;

/** Things of one kind, one below the other: cards, options, terms. */
export function ItemList({ value, place, owner, element, most, label }: ItemListProps) {
  const { t } = useTranslation('editor');
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const [isShort] = useState(items.length <= MANY);
  const isFull = most !== null && items.length >= most;
  const { list, addButton, addFile, actions, add, added, goOn, paste } = useActions({
    place,
    items,
    element,
    isFull,
  });
  const nameOf = useItemName(element, label);
  const names = items.map(nameOf);
  /** What it is called where it is heard alone: of several that begin alike also which one it is. */
  const heardName = (name: string, index: number): string =>
    names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : t('form.numbered', { title: name, number: index + 1 });
  const { drag, grip } = useItemDrag(list, actions.move);
  const needed = neededFile(element);
  const right = rightMarkOf(element, items, use(OwnerFieldsContext), owner);
  return (
    <>
      {right !== null && <p className={styles['how']}>{t('form.markRight')}</p>}
      <GoOnContext value={goOn}>
        <PasteItemsContext value={paste}>
          <ol ref={list} className={styles['items']}>
            {names.map((name, index) => (
              <Item
                key={idOf(items[index]) ?? index}
                item={items[index]}
                name={name}
                heardName={heardName(name, index)}
                list={place}
                index={index}
                count={items.length}
                isFull={isFull}
                element={element}
                right={right}
                startsOpen={isShort || index === added}
                actions={actions}
                grip={grip(index)}
                drop={dropAt(drag, index)}
              />
            ))}
          </ol>
        </PasteItemsContext>
      </GoOnContext>
      {needed === null || isFull ? (
        <AddButton
          button={addButton}
          words={t('form.add', { list: label })}
          count={items.length}
          most={most}
          onAdd={add}
        />
      ) : (
        <AddFile
          input={addFile}
          words={t('form.add', { list: label })}
          list={place}
          needed={needed}
        />
      )}
    </>
  );
}

interface ActionsProps extends Pick<ItemListProps, 'place' | 'element'> {
  readonly items: readonly unknown[];
  readonly isFull: boolean;
}

/** What changes the list; afterwards the focus is where the author goes on. */
function useActions({ place, items, element, isFull }: ActionsProps) {
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const addFile = useRef<HTMLInputElement>(null);
  const { t } = useTranslation('editor');
  const { act, named } = useForm();
  const announce = useAnnounce();
  const [added, setAdded] = useState<number | null>(null);
  const wish = useRef<{ readonly index: number; readonly on: 'field' | 'row' } | null>(null);
  useEffect(() => {
    // Once they are drawn as they are now.
    if (wish.current === null) return;
    const { index, on } = wish.current;
    wish.current = null;
    const row = list.current?.children[index];
    if (row === undefined) (addButton.current ?? addFile.current)?.focus();
    else if (on === 'field') {
      // All of it, as far as there is room: what else is to be written in it is seen.
      row.scrollIntoView({ block: 'nearest' });
      keepInSight(row, row.closest('fieldset'));
      focusWithin(row.lastElementChild ?? row);
    } else row.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  });
  const add = () => {
    setAdded(items.length);
    if (!act(addItem(place, items.length, firstOf(element, items, named)))) return;
    wish.current = { index: items.length, on: 'field' };
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= items.length || !act(moveItem(place, from, to))) return;
    wish.current = { index: to, on: 'row' };
    announce(t('form.moved', { number: to + 1, count: items.length }));
  };
  const copy = (index: number) => {
    setAdded(index + 1);
    if (act(duplicateItem(below(place, index)))) wish.current = { index: index + 1, on: 'field' };
  };
  const remove = (index: number) => {
    if (!act(removeItem(below(place, index)))) return;
    wish.current = { index: Math.min(index, items.length - 2), on: 'row' };
  };
  const goOn = (from: HTMLTextAreaElement) => {
    if (list.current === null || goOnFrom(list.current, from)) return;
    // Who has written nothing in the last one wants no other.
    if (from.value.trim() !== '' && !isFull) add();
  };
  const paste = (text: DraftPlace, rows: readonly (readonly string[])[]): boolean => {
    const [index, name] = text.path.slice(place.path.length);
    const fields = cellFields(element, String(name), rows);
    const isOfItem = typeof index === 'number' && text.path.length === place.path.length + 2;
    if (!isOfItem || fields === null || firstOf(element, items, named) !== undefined) return false;
    const last = index + rows.length - 1;
    setAdded(last);
    if (!act(pasteItems(place, index, fields, rows))) return false;
    wish.current = { index: last, on: 'field' };
    announce(t('form.pasted', { count: rows.length }));
    return true;
  };
  const actions = { move, copy, remove } satisfies ItemActions;
  return { list, addButton, addFile, actions, add, added, goOn, paste };
}

/** The texts of an item that the cells of rows go into, from one of them on; `null` where there are too few. */
function cellFields(
  element: AnySchema,
  name: string,
  rows: readonly (readonly string[])[],
): readonly CellField[] | null {
  const texts = formFields(element, {}).flatMap(({ name: own, control: { kind } }) =>
    kind === 'line' || kind === 'richText' ? [{ name: own, isRich: kind === 'richText' }] : [],
  );
  const from = texts.findIndex((text) => text.name === name);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const fields = texts.slice(from, from + width);
  return from === -1 || fields.length < width ? null : fields;
}

/**
 * What a new item goes by, where there are several ways, and what it names of the course;
 * `undefined` where its field knows what to begin with.
 */
function firstOf(
  element: AnySchema,
  items: readonly unknown[],
  named: ReturnType<typeof useForm>['named'],
): unknown {
  const ways = alternativesOf(element) ?? [];
  return (
    ways.map((way) => beginningOf(way, ways, undefined, named)).find((value) => value !== null) ??
    namingBeginning(element, items, named) ??
    undefined
  );
}

/** What an item is called: what it is known by, or what it names, the way that it goes, its number in the list. */
function useItemName(element: AnySchema, label: string) {
  const { t, i18n } = useTranslation('editor');
  const { named } = useForm();
  const wordsOf = useFieldWords();
  const root = use(FormRootContext);
  const ways = alternativesOf(element) ?? [];
  return (item: unknown, index: number): string => {
    const way = chosenWay(ways, item);
    return (
      itemWords(item, i18n.language) ??
      titleNamed(element, item, named) ??
      itemNamed(element, item, root.get()) ??
      (way === null
        ? t('form.numbered', { title: label, number: index + 1 })
        : wordsOf(way.words).title)
    );
  };
}

/** Where a row stands to the one that is dragged. */
function dropAt(drag: ItemDrag | null, index: number): 'lifted' | 'before' | 'after' | null {
  if (drag === null) return null;
  if (index === drag.from) return 'lifted';
  if (drag.to === drag.from || index !== drag.to) return null;
  return drag.to > drag.from ? 'after' : 'before';
}

function idOf(item: unknown): string | null {
  const id = valueAt(item, ['id']);
  return typeof id === 'string' ? id : null;
}
