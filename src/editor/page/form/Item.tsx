import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import Copy from 'lucide-react/icons/copy';
import GripVertical from 'lucide-react/icons/grip-vertical';
import Trash2 from 'lucide-react/icons/trash-2';
import { type ComponentProps, type KeyboardEvent, useId } from 'react';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { markOnly } from '../../commands/markRight.ts';
import { setField } from '../../commands/setField.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { isPlaceWithin } from '../../commands/within.ts';
import { below } from '../../editing/places.ts';
import { markedAs, useFold } from './aim.ts';
import type { RightMark } from './rightMark.ts';
import controls from './controls.module.css';
import { useDrawFields } from './FieldsContext.ts';
import { useForm } from './FormContext.ts';
import styles from './ItemList.module.css';

/** What can be done with one of a list. */
export interface ItemActions {
  readonly move: (from: number, to: number) => void;
  readonly copy: (index: number) => void;
  readonly remove: (index: number) => void;
}

export interface ItemProps {
  readonly item: unknown;
  readonly name: string;
  /** The same for what can be done with it, which is heard alone. */
  readonly heardName: string;
  readonly list: DraftPlace;
  readonly index: number;
  readonly count: number;
  /** No more can stand beside it. */
  readonly isFull: boolean;
  readonly element: AnySchema;
  readonly right: RightMark | null;
  readonly startsOpen: boolean;
  readonly actions: ItemActions;
  /** What the grip of the row listens to. */
  readonly grip: ComponentProps<'span'>;
  readonly drop: 'lifted' | 'before' | 'after' | null;
}

/** One of a list: a row that unfolds into its fields. */
export function Item(props: ItemProps) {
  const { item, name, list, index, element, right, actions, grip, drop } = props;
  const { t } = useTranslation('editor');
  const { notesWithin } = useForm();
  const drawFields = useDrawFields();
  const id = useId();
  const place = below(list, index);
  const [open, setOpen] = useFold((aim) => isPlaceWithin(aim, place), props.startsOpen);
  // What stands open for a note stays open once that is gone: somebody writes in it.
  if (!open && notesWithin(place) > 0) setOpen(true);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    actions.move(index, index + step);
  };
  return (
    <li
      className={styles['item']}
      data-open={open || undefined}
      data-drop={drop ?? undefined}
      {...markedAs(place)}
    >
      <div className={styles['head']}>
        <span className={styles['grip']} aria-hidden="true" {...grip}>
          <GripVertical />
        </span>
        {right !== null && <Right {...props} right={right} place={place} />}
        <button
          type="button"
          className={styles['name']}
          aria-expanded={open}
          aria-controls={id}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => setOpen(!open)}
          onKeyDown={press}
        >
          <span className={styles['number']}>{index + 1}</span>
          <bdi>{name}</bdi>
        </button>
      </div>
      {open && (
        <div id={id} className={styles['body']}>
          {drawFields({
            schema: element,
            value: item,
            place,
            without: right === null ? [] : [right.flag],
          })}
          <ItemTools {...props} t={t} />
        </div>
      )}
    </li>
  );
}

function ItemTools({
  heardName: name,
  index,
  count,
  isFull,
  actions: { move, copy, remove },
  t,
}: Pick<ItemProps, 'heardName' | 'index' | 'count' | 'isFull' | 'actions'> & {
  readonly t: ReturnType<typeof useTranslation<'editor'>>['t'];
}) {
  return (
    <div className={styles['tools']}>
      <IconButton
        look="bare"
        icon={<ChevronUp aria-hidden />}
        label={t('form.up', { name })}
        disabled={index === 0}
        onClick={() => move(index, index - 1)}
      />
      <IconButton
        look="bare"
        icon={<ChevronDown aria-hidden />}
        label={t('form.down', { name })}
        disabled={index === count - 1}
        onClick={() => move(index, index + 1)}
      />
      <IconButton
        look="bare"
        icon={<Copy aria-hidden />}
        label={t('form.duplicate', { name })}
        disabled={isFull}
        onClick={() => copy(index)}
      />
      <IconButton
        look="bare"
        icon={<Trash2 aria-hidden />}
        label={t('form.remove', { name })}
        onClick={() => remove(index)}
      />
    </div>
  );
}

interface RightProps extends Pick<ItemProps, 'item' | 'heardName' | 'list' | 'index'> {
  readonly right: RightMark;
  readonly place: DraftPlace;
}

/** Marks an item as a right answer, where it stands. */
function Right({ right, item, heardName: name, list, index, place }: RightProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const isRight = valueAt(item, [right.flag]) === true;
  return (
    <label className={styles['right']} {...markedAs(below(place, right.flag))}>
      <input
        type={right.isOne ? 'radio' : 'checkbox'}
        className={controls['check']}
        name={right.isOne ? `right ${list.path.join('.')}` : undefined}
        checked={isRight}
        aria-label={t('form.rightAnswer', { name })}
        title={t('form.rightAnswer', { name })}
        onChange={({ target }) =>
          act(
            right.isOne
              ? markOnly(list, index, right.flag)
              : setField(below(place, right.flag), target.checked ? true : undefined),
          )
        }
      />
    </label>
  );
}
