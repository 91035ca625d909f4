import { useState } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import type { CheckAction, CheckView } from '../checkView.ts';
import { QuestionResult } from './QuestionResult.tsx';
import styles from './View.module.css';

interface ResultsProps {
  readonly check: Extract<CheckView, { step: 'results' }>;
  readonly onAct: (action: CheckAction) => void;
}

/** How the last attempt went, each question to be opened again, and another attempt. */
export function Results({ check, onAct }: ResultsProps) {
  const { t } = useTranslation();
  // Which question is looked at matters to nobody but this view.
  const [open, setOpen] = useState<BlockKey | null>(null);
  const { right, partly, of, questions } = check;
  return (
    <Deeper>
      <Heading className={styles['score']} data-step-head>
        {partly === 0
          ? t('blocks.knowledgeCheck.right', { right, of })
          : t('blocks.knowledgeCheck.rightAndPartly', { right, partly, of })}
      </Heading>
      <p className={styles['facts']}>{t('blocks.knowledgeCheck.look')}</p>
      <ol className={styles['results']}>
        {questions.map((each) => (
          <QuestionResult
            key={each.question.key}
            result={each}
            open={open === each.question.key}
            onToggle={(isOpen) => setOpen(isOpen ? each.question.key : null)}
          />
        ))}
      </ol>
      {right < of && (
        <Button look="quiet" onClick={() => onAct({ type: 'start' })}>
          {t('blocks.knowledgeCheck.again')}
        </Button>
      )}
    </Deeper>
  );
}
