import { RichText } from '../../richtext/RichText.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** All rows and columns, as wide as the sheet. */
export const Paper = ({ content }: PaperProps<'table'>) => (
  <>
    <PaperHead title={content.title} intro={content.caption} />
    <table>
      <thead>
        <tr>
          {content.columns.map(({ title }) => (
            <th key={title} scope="col">
              <Plain text={title} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {content.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => {
              const Cell = content.rowHeaders && column === 0 ? 'th' : 'td';
              return (
                <Cell key={column} scope={Cell === 'th' ? 'row' : undefined}>
                  <RichText value={cell} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
