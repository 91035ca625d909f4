import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import type { ReactNode } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { DraftPlace } from '../../commands/edit.ts';
import { addItem, moveItem, removeItem } from '../../commands/items.ts';
import { below } from '../../editing/places.ts';
import { useForm } from './FormContext.ts';
import type { Cell } from './cellKeys.ts';
import styles from './TableGrid.module.css';

interface CellToolsProps {
  /** The cell that has the focus, or had it last. */
  readonly at: Cell;
  readonly columns: number;
  readonly rows: number;
  readonly columnName: string;
  readonly columnList: DraftPlace;
  readonly rowList: DraftPlace;
  /** The cell that is to have the focus next. */
  readonly onWish: (cell: Cell) => void;
}

/** What can be done with the row and the column of a cell. */
export function CellTools(props: CellToolsProps) {
  const { at, columns, rows, columnName, columnList, rowList, onWish } = props;
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const row = Math.max(0, at.row);
  const wished = (done: boolean, cell: Cell) => done && onWish(cell);
  const moveRow = (to: number) => wished(act(moveItem(rowList, row, to)), { ...at, row: to });
  const moveColumn = (to: number) =>
    wished(act(moveItem(columnList, at.column, to)), { ...at, column: to });
  return (
    <div className={styles['tools']}>
      <fieldset aria-label={t('grid.row', { row: row + 1 })}>
        <span>{t('grid.row', { row: row + 1 })}</span>
        {tool(t('grid.addRow'), <Plus aria-hidden />, false, () =>
          wished(act(addItem(rowList, row + 1)), { row: row + 1, column: 0 }),
        )}
        {tool(t('grid.rowUp'), <ArrowUp aria-hidden />, row === 0, () => moveRow(row - 1))}
        {tool(t('grid.rowDown'), <ArrowDown aria-hidden />, row >= rows - 1, () =>
          moveRow(row + 1),
        )}
        {tool(t('grid.removeRow'), <Trash2 aria-hidden />, rows < 2, () =>
          wished(act(removeItem(below(rowList, row))), { ...at, row: Math.min(row, rows - 2) }),
        )}
      </fieldset>
      <fieldset aria-label={t('grid.column', { column: columnName })}>
        <span>{t('grid.column', { column: columnName })}</span>
        {tool(t('grid.addColumn'), <Plus aria-hidden />, false, () =>
          wished(act(addItem(columnList, at.column + 1)), { row: -1, column: at.column + 1 }),
        )}
        {tool(
          t('grid.columnBack'),
          <ArrowLeft className="mirrors" aria-hidden />,
          at.column <= 0,
          () => moveColumn(at.column - 1),
        )}
        {tool(
          t('grid.columnOn'),
          <ArrowRight className="mirrors" aria-hidden />,
          at.column >= columns - 1,
          () => moveColumn(at.column + 1),
        )}
        {tool(t('grid.removeColumn'), <Trash2 aria-hidden />, columns < 2, () =>
          wished(act(removeItem(below(columnList, at.column))), {
            ...at,
            column: Math.min(at.column, columns - 2),
          }),
        )}
      </fieldset>
    </div>
  );
}

const tool = (label: string, icon: ReactNode, disabled: boolean, press: () => void) => (
  <IconButton
    look="bare"
    icon={icon}
    label={label}
    title={label}
    disabled={disabled}
    onClick={press}
  />
);
