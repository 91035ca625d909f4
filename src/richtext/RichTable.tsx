import { Inlines, type LinkHint } from './Inlines.tsx';
import { inlineText } from './inlineText.ts';
import styles from './RichText.module.css';
import type { RichBlock } from './tree.ts';

export interface RichTableProps {
  readonly table: Extract<RichBlock, { type: 'table' }>;
  readonly linkHint?: LinkHint | undefined;
  readonly tableLabel?: string | undefined;
}

/** A table that scrolls by itself where it is wider than the page, also from the keyboard. */
export function RichTable({ table, linkHint, tableLabel }: RichTableProps) {
  const { align, head, rows } = table;
  const label = tableLabel ?? head.map(inlineText).join(', ');
  return (
    // A scroll region has to take the focus, or the keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div className={styles['tableScroll']} role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" data-align={align[column]}>
                <Inlines inlines={cell} linkHint={linkHint} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} data-align={align[column]}>
                  <Inlines inlines={cell} linkHint={linkHint} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
