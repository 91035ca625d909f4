import type { CSSProperties, ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import styles from './TableRoom.module.css';

export interface RoomProps {
  readonly columns: number;
  /** The id of what names the table. */
  readonly name: string | undefined;
  readonly children: ReactNode;
}

/** With more columns, even a wide page makes them too narrow to read. */
const MOST_COLUMNS = 5;

/** The room that a table has; one of very many columns scrolls in it, also from the keyboard. */
export function TableRoom({ columns, name, children }: RoomProps) {
  const { t } = useTranslation();
  const room = (
    <div className={styles['room']} data-columns={columns > 3 ? 'several' : 'few'}>
      {children}
    </div>
  );
  if (columns <= MOST_COLUMNS) return room;
  const style: CSSProperties & Record<'--columns', number> = { '--columns': columns };
  return (
    <div
      className={styles['scroll']}
      style={style}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="region"
      aria-labelledby={name}
      aria-label={name === undefined ? t('common.table') : undefined}
      // A scroll region has to take the focus, or the keyboard cannot scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {room}
    </div>
  );
}
