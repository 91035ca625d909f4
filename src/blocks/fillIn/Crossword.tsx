import { type ReactNode, useState } from 'react';

import type { Answer, ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { MarkedLine, MarkedPart } from '../bracedText.ts';
import type { FillInContent } from './content.ts';
import { type CrosswordGrid, type CrosswordWord, type GridSquare } from './crosswordGrid.ts';
import styles from './Crossword.module.css';
import { CrosswordSquares } from './CrosswordSquares.tsx';

interface CrosswordProps {
  /** Begins the ids of the fields. */
  readonly name: string;
  readonly content: FillInContent;
  readonly grid: CrosswordGrid;
  readonly answer: Answer | null;
  readonly isFinal: boolean;
  readonly draw: (part: MarkedPart, index: number) => ReactNode;
}

/**
 * A crossword: the clues, each with the field for its word, and the squares, which show what is
 * written there. A press on a square leads to the field of its word.
 */
export function Crossword({ name, draw, ...crossword }: CrosswordProps) {
  const { grid, content } = crossword;
  const { t } = useTranslation();
  const [current, setCurrent] = useState<ItemNumber | null>(null);
  const lead = ({ letters }: GridSquare) => {
    // Where two words cross, a second press leads to the other.
    const target = letters.find(({ item }) => item !== current) ?? letters[0];
    if (target === undefined) return;
    const field = document.getElementById(`${name}-${target.item}`);
    if (!(field instanceof HTMLInputElement)) return;
    field.focus();
    field.setSelectionRange(target.at, target.at + 1);
  };
  return (
    <div className={styles['crossword']} onBlur={() => setCurrent(null)}>
      <CrosswordSquares {...crossword} current={current} onPress={lead} />
      <div className={styles['clues']} data-clues>
        {DIRECTIONS.map((direction) => {
          const clues = cluesOf(content, grid, direction);
          if (clues.length === 0) return null;
          return (
            <fieldset key={direction}>
              <legend className={styles['direction']}>
                {t(`blocks.fillIn.${direction}Clues`)}
              </legend>
              {clues.map(({ parts, word }, index) => (
                <div
                  key={index}
                  className={styles['clue']}
                  onFocus={() => setCurrent(word?.item ?? null)}
                >
                  <span className={styles['number']} aria-hidden>
                    {word !== undefined && t('blocks.panels.number', { number: word.number })}
                  </span>
                  <p dir="auto">{parts.map(draw)}</p>
                </div>
              ))}
            </fieldset>
          );
        })}
      </div>
    </div>
  );
}

const DIRECTIONS = ['across', 'down'] as const;

type Clue = MarkedLine & { readonly word: CrosswordWord | undefined };

/** The lines whose words go in a direction; a line without a word, which `check` tells of, comes first. */
const cluesOf = (
  { lines }: FillInContent,
  { words }: CrosswordGrid,
  direction: CrosswordWord['direction'],
): readonly Clue[] =>
  lines
    .map((line) => {
      const mark = line.parts.find((part) => part.kind === 'mark');
      return { ...line, word: words.find(({ item }) => item === mark?.item) };
    })
    .filter(({ word }) => (word?.direction ?? 'across') === direction);
