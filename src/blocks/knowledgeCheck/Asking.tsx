import { type MouseEvent, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { useStaysInView } from '../../ui/useStaysInView.ts';
import type { CheckAction, CheckQuestion, CheckView } from '../checkView.ts';
import { MissingAnswer } from '../MissingAnswer.tsx';
import { missingOf } from '../questions.ts';
import { useMissing } from '../useMissing.ts';
import { QuestionView } from '../questionViews.ts';
import styles from './View.module.css';

interface AskingProps {
  readonly check: Extract<CheckView, { step: 'asking' }>;
  readonly onAct: (action: CheckAction) => void;
}

/** One question, its feedback, and the way on. */
export function Asking({ check, onAct }: AskingProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const { current, questions } = check;
  const { question, number, answer, grade, order } = current;
  const { misses, given, trySubmit, forget } = useMissing(answer, question.state);
  const button = useStaysInView<HTMLButtonElement>(grade);
  const following = nextQuestion(check);
  const press = (event: MouseEvent) => {
    if (grade === null) trySubmit(() => onAct({ type: 'check', question: question.key }));
    // The second half of a double press must not leap over the feedback.
    else if (event.detail < 2) onAct(onward(following));
  };
  const toAnswer = () => {
    const first = frame.current?.querySelector<HTMLElement>('input, textarea, select');
    if (first) moveFocus(first, 'center');
  };
  return (
    <div ref={frame} className={styles['question']}>
      {misses > 0 && (
        <MissingAnswer
          key={misses}
          given={given}
          of={missingOf(question.state)}
          onLead={toAnswer}
        />
      )}
      <QuestionView
        question={question}
        order={order}
        answer={answer}
        grade={grade}
        confidence={{
          said: current.confidence,
          onSay: (confidence) => onAct({ type: 'sure', question: question.key, confidence }),
        }}
        eyebrow={t('blocks.knowledgeCheck.number', { number, of: questions.length })}
        onAnswer={(next) => {
          forget();
          onAct({ type: 'answer', question: question.key, answer: next });
        }}
      />
      {/* One button that changes its words, so that the focus stays where it is. */}
      <Button ref={button} onClick={press}>
        {t(buttonWords(current, following))}
      </Button>
    </div>
  );
}

/** The next question that is still open, those after this one first; `null` after the last. */
function nextQuestion({ current, questions }: AskingProps['check']): CheckQuestion | null {
  const open = questions.filter((each) => each.grade === null && each !== current);
  return open.find(({ number }) => number > current.number) ?? open[0] ?? null;
}

const onward = (next: CheckQuestion | null): CheckAction =>
  next === null ? { type: 'finish' } : { type: 'show', question: next.question.key };

function buttonWords({ grade }: CheckQuestion, next: CheckQuestion | null) {
  if (grade === null) return 'blocks.question.submit';
  return next === null ? 'blocks.knowledgeCheck.finish' : 'blocks.knowledgeCheck.next';
}
