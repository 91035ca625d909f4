import type { TFunction } from 'i18next';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Inlines } from '../../richtext/Inlines.tsx';
import type { PaperProps } from '../paperContract.ts';
import type { MarkedPart } from '../bracedText.ts';
import { PaperAsked } from '../PaperQuestion.tsx';
import { bankOf, type FillInContent, gapLabel } from './content.ts';
import {
  type CrosswordGrid,
  directionOf,
  gridRows,
  type GridSquare,
  lettersOf,
} from './crosswordGrid.ts';

/** The text with lines to write on; with the answers, what belongs there. */
export function Paper({ content, answers }: PaperProps<'fillIn'>) {
  const { t } = useTranslation();
  const answerOf = (item: number) => content.gaps.find((gap) => gap.item === item)?.answers[0];
  return (
    <PaperAsked {...content} feedback={content.feedback.correct} answers={answers}>
      {content.grid !== undefined && (
        <PaperGrid content={content} grid={content.grid} answers={answers} />
      )}
      {content.lines.map(({ parts }, line) => (
        <p key={line}>
          {clueNumber(content, parts, t)}
          {parts.map((part, index) =>
            part.kind === 'words' ? (
              <Inlines key={index} inlines={part.inlines} />
            ) : (
              <span key={index} data-blank>
                {answers && answerOf(part.item)}
              </span>
            ),
          )}
        </p>
      ))}
      {content.look === 'bank' && (
        <ul>
          {bankOf(content).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </PaperAsked>
  );
}

/** A clue begins with where its word stands. */
function clueNumber(content: FillInContent, parts: readonly MarkedPart[], t: TFunction) {
  const mark = parts.find((part) => part.kind === 'mark');
  const index = content.gaps.findIndex(({ item }) => item === mark?.item);
  return content.grid === undefined || index === -1 ? null : (
    <strong>{gapLabel(content, index, t)}: </strong>
  );
}

interface PaperGridProps {
  readonly content: FillInContent;
  readonly grid: CrosswordGrid;
  readonly answers: boolean;
}

/** The grid to write in; with the answers, their letters. */
function PaperGrid({ content, grid, answers }: PaperGridProps) {
  const { t } = useTranslation();
  const letterIn = ({ letters: [first] }: GridSquare) => {
    const gap = content.gaps.find(({ item }) => item === first?.item);
    return lettersOf(gap?.answers[0] ?? '')[first?.at ?? 0];
  };
  return (
    <table data-crossword dir={directionOf(content)} aria-hidden>
      <tbody>
        {gridRows(grid).map((row, index) => (
          <tr key={index}>
            {row.map((square, column) => (
              <td key={column} data-square={square !== null || undefined}>
                {square !== null && square.number !== null && (
                  <sup>{t('blocks.panels.number', { number: square.number })}</sup>
                )}
                {square !== null && answers && letterIn(square)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
