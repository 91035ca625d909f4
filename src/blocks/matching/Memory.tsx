import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { placingOf } from '../placedItems.ts';
import type { QuestionProps } from '../viewContract.ts';
import styles from './Memory.module.css';
import { MemoryCards } from './MemoryCards.tsx';
import { Question } from './Question.tsx';

/**
 * The pairs as a game of memory, and the list as the way out of it: both give the same answer. What
 * became of it is told by the list.
 */
export function Memory(props: QuestionProps<'matching'>) {
  const { question, answer, grade } = props;
  const { t } = useTranslation();
  // What was put together wrongly was put there in the list, and is seen there alone.
  const [isList, setList] = useState(() =>
    [...placingOf(answer)].some(([item, place]) => item !== place),
  );
  if (grade !== null) return <Question {...props} />;
  const Look = isList ? Question : MemoryCards;
  return (
    <div className={styles['memory']}>
      <Look key={question.key} {...props} />
      <Button look="bare" onClick={() => setList(!isList)}>
        {t(isList ? 'blocks.matching.asCards' : 'blocks.matching.asList')}
      </Button>
    </div>
  );
}
