import Plus from 'lucide-react/icons/plus';
import { useEffect, useRef } from 'react';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { Button } from '../../../ui/Button.tsx';
import { addItem, duplicateItem, moveItem, removeItem } from '../../commands/items.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { below } from '../../editing/places.ts';
import { excerptOf } from '../excerpt.ts';
import { Tools } from '../Tools.tsx';
import { markedAs } from './aim.ts';
import type { ControlProps } from './control.ts';
import { useDrawFields } from './FieldsContext.ts';
import { useForm } from './FormContext.ts';
import styles from './ItemList.module.css';

interface ItemListProps extends ControlProps {
  readonly element: AnySchema;
}

/** Things of one kind, one below the other: cards, options, terms. */
export function ItemList({ value, place, element, label }: ItemListProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    // Whoever adds one wants to write it.
    list.current?.lastElementChild?.querySelector<HTMLElement>('textarea, input')?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it happens when one is there
  }, [items.length]);
  const add = () => {
    added.current = act(addItem(place, items.length));
  };
  return (
    <>
      <ol ref={list} className={styles['items']}>
        {items.map((item, index) => (
          <Item
            key={idOf(item) ?? index}
            item={item}
            list={place}
            index={index}
            count={items.length}
            element={element}
          />
        ))}
      </ol>
      <Button look="quiet" icon={<Plus aria-hidden />} onClick={add}>
        {t('form.add', { list: label })}
      </Button>
    </>
  );
}

interface ItemProps {
  readonly item: unknown;
  readonly list: DraftPlace;
  readonly index: number;
  readonly count: number;
  readonly element: AnySchema;
}

function Item({ item, list, index, count, element }: ItemProps) {
  const { t } = useTranslation('editor');
  const drawFields = useDrawFields();
  const place = below(list, index);
  const name = excerptOf(item) ?? t('form.number', { number: index + 1 });
  return (
    <li className={styles['item']} {...markedAs(place)}>
      <div className={styles['head']}>
        <span className={styles['number']}>{index + 1}</span>
        <Tools
          name={name}
          up={index > 0 ? moveItem(list, index, index - 1) : null}
          down={index < count - 1 ? moveItem(list, index, index + 1) : null}
          copy={duplicateItem(place)}
          remove={removeItem(place)}
        />
      </div>
      {drawFields({ schema: element, value: item, place })}
    </li>
  );
}

function idOf(item: unknown): string | null {
  const id = valueAt(item, ['id']);
  return typeof id === 'string' ? id : null;
}
