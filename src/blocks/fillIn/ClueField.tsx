import type { KeyboardEvent } from 'react';

import type { Answer } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { lineAround, textIn } from './content.ts';
import {
  type CrosswordGrid,
  crossingLetters,
  type CrossingLetter,
  directionOf,
  lettersFor,
} from './crosswordGrid.ts';
import { GapField, type GapFieldProps } from './GapField.tsx';

interface ClueFieldProps extends GapFieldProps {
  readonly grid: CrosswordGrid;
  readonly answer: Answer | null;
}

/** The field for a word of a crossword: it tells its clue, and the letters that other words give it. */
export function ClueField({ grid, answer, ...field }: ClueFieldProps) {
  const { id, gap, content, isFinal } = field;
  const { t } = useTranslation();
  const { length = 0 } = grid.words.find(({ item }) => item === gap.item) ?? {};
  const given = crossingLetters(grid, gap.item, (item) => {
    const { answers: [word = ''] = [] } = content.gaps.find((each) => each.item === item) ?? {};
    return lettersFor(word, textIn(answer, item));
  });
  if (isFinal) return <GapField {...field} />;
  const told = given.map(({ at, letter }) =>
    t('blocks.fillIn.crossing', { number: at + 1, letter: letter.toLocaleUpperCase() }),
  );
  const clue = {
    'aria-describedby': `${id}-clue`,
    dir: directionOf(content),
    placeholder: given.length === 0 ? undefined : patternOf(length, given),
    size: Math.max(6, length + 2),
    onKeyDown: toNextClue,
  };
  return (
    <>
      <GapField {...field} clue={clue} />
      <span id={clue['aria-describedby']} hidden>
        {[lineAround(gap, content).replace('____', '…'), ...told].join(' ')}
      </span>
    </>
  );
}

/** “· · E ·”: a dot for each letter that is still open. */
const patternOf = (length: number, given: readonly CrossingLetter[]): string =>
  Array.from(
    { length },
    (_, index) => given.find(({ at }) => at === index)?.letter.toLocaleUpperCase() ?? '·',
  ).join(' ');

/** In a field of one line the arrows up and down lead to the clues above and below. */
function toNextClue(event: KeyboardEvent<HTMLInputElement>) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const clues = event.currentTarget.closest('[data-clues]');
  const fields = [...(clues?.querySelectorAll('input') ?? [])];
  fields[fields.indexOf(event.currentTarget) + step]?.focus();
}
