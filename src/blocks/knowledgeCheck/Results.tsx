import { useState } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import type { CheckAction, CheckView, TestView } from '../checkView.ts';
import { WayOn } from '../viewHost.tsx';
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
  const { right, partly, of, questions, test } = check;
  return (
    <Deeper>
      <Heading className={styles['score']} data-step-head>
        {partly === 0
          ? t('blocks.knowledgeCheck.right', { right, of })
          : t('blocks.knowledgeCheck.rightAndPartly', { right, partly, of })}
      </Heading>
      {test !== null && <Outcome test={test} />}
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
      {test === null && right < of && (
        <Button look="quiet" onClick={() => onAct({ type: 'start' })}>
          {t('blocks.knowledgeCheck.again')}
        </Button>
      )}
    </Deeper>
  );
}

/** What the score of a test means for the lesson, and the way on where it is done. */
function Outcome({ test: { passed, passingScore, lessonDone } }: { readonly test: TestView }) {
  const { t } = useTranslation();
  if (passed && lessonDone) {
    return (
      <>
        <p>{t('blocks.knowledgeCheck.testPassed')}</p>
        <WayOn />
      </>
    );
  }
  // Passed, and open again: an update has added something to the lesson.
  const said = passed || lessonDone ? 'testOver' : 'testFailed';
  return <p>{t(`blocks.knowledgeCheck.${said}`, { passing: passingScore })}</p>;
}
