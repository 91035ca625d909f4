import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import GripVertical from 'lucide-react/icons/grip-vertical';
import type { PointerEventHandler, ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ItemMark, type Marking } from '../../ui/ItemMark.tsx';
import { Plain } from '../../ui/Plain.tsx';
import styles from './Row.module.css';

/** What became of an item, once the answer was checked. */
export interface RowVerdict {
  readonly mark: Marking;
  readonly words: string;
}

export interface RowProps {
  readonly id: string;
  readonly text: string;
  /** 0 for the first. */
  readonly place: number;
  readonly of: number;
  readonly verdict: RowVerdict | null;
  /** The answer stands: it can be read, but no longer changed. */
  readonly isFinal: boolean;
  readonly isHeld: boolean;
  readonly onGrab: PointerEventHandler<HTMLElement>;
  /** `control` moved the row, and is to keep the focus. */
  readonly onPut: (place: number, control: HTMLElement) => void;
}

/** An item with the number of its place, and the buttons that move it. */
export function Row(props: RowProps) {
  const { id, text, verdict, isFinal, isHeld, onGrab } = props;
  return (
    <li
      className={styles['row']}
      data-mark={verdict?.mark}
      data-held={isHeld || undefined}
      data-final={isFinal || undefined}
      onPointerDown={isFinal ? undefined : onGrab}
    >
      {!isFinal && (
        <span className={styles['grip']} data-grip aria-hidden>
          <GripVertical />
        </span>
      )}
      <Place {...props} />
      {isFinal ? (
        <p className={styles['text']}>
          <Plain text={text} />
        </p>
      ) : (
        <label htmlFor={id} className={styles['text']}>
          <Plain text={text} />
        </label>
      )}
      {!isFinal && <Moves {...props} />}
      {verdict !== null && (
        <div className={styles['mark']}>
          <ItemMark {...verdict} />
        </div>
      )}
    </li>
  );
}

/** The number of the place: to be chosen from, as long as the row can move. */
function Place({ id, place, of, isFinal, onPut }: RowProps) {
  const { t } = useTranslation();
  const number = (index: number) => t('blocks.panels.number', { number: index + 1 });
  if (isFinal) return <span className={styles['number']}>{number(place)}</span>;
  return (
    <select
      id={id}
      className={styles['place']}
      value={place + 1}
      onChange={({ currentTarget }) => onPut(Number(currentTarget.value) - 1, currentTarget)}
    >
      {Array.from({ length: of }, (_, index) => (
        <option key={index} value={index + 1}>
          {number(index)}
        </option>
      ))}
    </select>
  );
}

function Moves({ text, place, of, onPut }: RowProps) {
  const { t } = useTranslation();
  const button = (icon: ReactNode, label: string, to: number) => {
    const isAtEnd = to < 0 || to >= of;
    return (
      <IconButton
        icon={icon}
        label={label}
        aria-disabled={isAtEnd || undefined}
        onClick={({ currentTarget }) => {
          if (!isAtEnd) onPut(to, currentTarget);
        }}
      />
    );
  };
  return (
    <div className={styles['moves']}>
      {button(<ArrowUp aria-hidden />, t('blocks.ordering.up', { text }), place - 1)}
      {button(<ArrowDown aria-hidden />, t('blocks.ordering.down', { text }), place + 1)}
    </div>
  );
}
