import type { CSSProperties } from 'react';

import type { Answer, ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { acceptedIn, type FillInContent, textIn } from './content.ts';
import {
  type CrosswordGrid,
  directionOf,
  gridRows,
  type GridSquare,
  isSameLetter,
  lettersFor,
} from './crosswordGrid.ts';
import styles from './Crossword.module.css';
import { wordHere } from './wordHere.ts';

interface SquaresProps {
  readonly grid: CrosswordGrid;
  readonly content: FillInContent;
  readonly answer: Answer | null;
  /** The answer stands, and each square shows what became of it. */
  readonly isFinal: boolean;
  /** The word that is being written. */
  readonly current: ItemNumber | null;
  readonly onPress: (square: GridSquare) => void;
}

/** What is written, in squares. They say nothing by themselves: each word is told at its clue. */
export function CrosswordSquares(props: SquaresProps) {
  const { grid, content, isFinal, current, onPress } = props;
  const { t } = useTranslation();
  const words = wordsIn(props);
  const style: CSSProperties & Record<'--columns', number> = { '--columns': grid.columns };
  const draw = (square: GridSquare, column: number) => {
    const { letter, isRight, clashes } = letterIn(square, words, current);
    return (
      <td
        key={column}
        className={styles['square']}
        data-current={square.letters.some(({ item }) => item === current) || undefined}
        data-clash={(!isFinal && clashes) || undefined}
        data-mark={isFinal ? (isRight ? 'right' : 'wrong') : undefined}
        // The field keeps the focus, so that its word stays the one that is written.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onPress(square)}
      >
        {square.number !== null && (
          <small>{t('blocks.panels.number', { number: square.number })}</small>
        )}
        {letter !== '' && <span>{letter}</span>}
      </td>
    );
  };
  return (
    <table className={styles['grid']} style={style} dir={directionOf(content)} aria-hidden>
      <tbody>
        {gridRows(grid).map((row, index) => (
          <tr key={index}>
            {row.map((square, column) =>
              square === null ? <td key={column}>{null}</td> : draw(square, column),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface WrittenWord {
  readonly letters: readonly string[];
  readonly isRight: boolean;
}

type WrittenWords = ReadonlyMap<ItemNumber, WrittenWord>;

/** What is written, word by word. Once the answer stands, a right one as it is spelled, which fits its squares. */
const wordsIn = ({ content, answer, isFinal }: SquaresProps): WrittenWords =>
  new Map(
    content.gaps.map((gap) => {
      const [word = ''] = gap.answers;
      const text = textIn(answer, gap.item);
      const letters = lettersFor(word, isFinal ? wordHere(text, gap, content) : text);
      return [
        gap.item,
        { letters, isRight: acceptedIn(gap, text, content) !== undefined },
      ] as const;
    }),
  );

/** What a square shows where two words cross: of the word that is written, else of a right one. */
function letterIn({ letters }: GridSquare, words: WrittenWords, current: ItemNumber | null) {
  const found = letters.flatMap(({ item, at }) => {
    const { letters: written = [], isRight = false } = words.get(item) ?? {};
    const letter = written[at];
    return letter === undefined ? [] : [{ letter, isRight, rank: item === current ? 0 : 1 }];
  });
  const [first, second] = found.toSorted(
    (a, b) => a.rank - b.rank || Number(b.isRight) - Number(a.isRight),
  );
  return {
    letter: first?.letter ?? '',
    isRight: found.some(({ isRight }) => isRight),
    clashes:
      first !== undefined && second !== undefined && !isSameLetter(first.letter, second.letter),
  };
}
