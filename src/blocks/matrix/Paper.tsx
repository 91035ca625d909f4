import { Plain } from '../../ui/Plain.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperAsked } from '../PaperQuestion.tsx';

/** A table with boxes to tick; with the answers, a cross in the right ones. */
export const Paper = ({ content, answers }: PaperProps<'matrix'>) => (
  <PaperAsked {...content} feedback={content.feedback.correct} answers={answers}>
    <table>
      <thead>
        <tr>
          <td>&nbsp;</td>
          {content.columns.map(({ item, text }) => (
            <th key={item} scope="col">
              <Plain text={text} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {content.rows.map((row) => (
          <tr key={row.item}>
            <th scope="row">
              <Plain text={row.text} />
            </th>
            {content.columns.map(({ item }) => (
              <td key={item}>{answers && item === row.column && '✕'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </PaperAsked>
);
