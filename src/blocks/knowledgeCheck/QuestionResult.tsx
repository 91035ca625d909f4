import ChevronDown from 'lucide-react/icons/chevron-down';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import CircleX from 'lucide-react/icons/circle-x';
import { useId } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { CheckQuestion } from '../checkView.ts';
import type { Grade } from '../contract.ts';
import { questionText } from '../questions.ts';
import { QuestionView } from '../questionViews.ts';
import styles from './QuestionResult.module.css';

interface ResultProps {
  readonly result: CheckQuestion;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** A question with its verdict; opens to show the answer and its feedback again. */
export function QuestionResult({ result, open, onToggle }: ResultProps) {
  const { t } = useTranslation();
  const panel = useId();
  const { question, order, answer, grade, confidence } = result;
  const kind = kindOf(grade);
  const Sign = signs[kind];
  return (
    <li className={styles['result']}>
      <button
        type="button"
        className={styles['button']}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => onToggle(!open)}
      >
        <Sign className={styles['sign']} data-kind={kind} aria-hidden />
        <span>
          {questionText(question)}{' '}
          <span className={styles['verdict']}>{t(`blocks.question.${kind}`)}</span>
        </span>
        <ChevronDown className={styles['chevron']} aria-hidden />
      </button>
      <div id={panel} className={styles['panel']} hidden={!open}>
        {open && (
          <QuestionView
            question={question}
            order={order}
            answer={answer}
            grade={grade}
            confidence={{ said: confidence, onSay: () => undefined }}
            eyebrow={null}
            onAnswer={() => undefined}
          />
        )}
      </div>
    </li>
  );
}

const signs = { right: CircleCheck, partly: CircleDashed, wrong: CircleX } as const;

function kindOf(grade: Grade | null): keyof typeof signs {
  if (grade?.correct === true) return 'right';
  return (grade?.points ?? 0) > 0 ? 'partly' : 'wrong';
}
