import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button.tsx';
import { moveFocus } from '../ui/moveFocus.ts';
import type { Answer } from '../core/blockState.ts';
import type { QuestionType } from './contents.ts';
import { MissingAnswer } from './MissingAnswer.tsx';
import styles from './QuestionInLesson.module.css';
import type { BlockViewProps, QuestionComponent } from './viewContract.ts';

export interface QuestionInLessonProps<Type extends QuestionType> {
  readonly view: BlockViewProps<Type>;
  readonly Question: QuestionComponent<Type>;
}

/** A question that stands in a lesson: answered, checked and tried again on the spot. */
export function QuestionInLesson<Type extends QuestionType>(props: QuestionInLessonProps<Type>) {
  const { view, Question } = props;
  const { t } = useTranslation();
  // Counted, so that each vain press leads to the summary again.
  const [misses, setMisses] = useState(0);
  const answer = view.state?.kind === 'answer' ? view.state.answer : null;
  const change = (next: Answer) => {
    setMisses(0);
    view.act({ type: 'answer', answer: next });
  };
  const press = () => {
    if (view.grade !== null) view.act({ type: 'reopen' });
    else if (isEmpty(answer)) setMisses(misses + 1);
    else view.act({ type: 'submit' });
  };
  return (
    <Frame misses={misses}>
      <Question
        question={view.block}
        order={view.order}
        answer={answer}
        grade={view.grade}
        eyebrow={t('blocks.question.eyebrow')}
        onAnswer={change}
      />
      {/* One button that changes its words, so that the focus stays where it is. */}
      <Button look={view.grade === null ? 'primary' : 'quiet'} onClick={press}>
        {t(buttonWords(view))}
      </Button>
    </Frame>
  );
}

function Frame({ misses, children }: { readonly misses: number; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const toOptions = () => {
    const first = frame.current?.querySelector('input');
    if (first) moveFocus(first, 'center');
  };
  return (
    <div ref={frame} className={styles['frame']}>
      {misses > 0 && <MissingAnswer key={misses} onLead={toOptions} />}
      {children}
    </div>
  );
}

function buttonWords({ grade }: Pick<BlockViewProps<QuestionType>, 'grade'>) {
  if (grade === null) return 'blocks.question.submit';
  return grade.correct ? 'blocks.question.answerAgain' : 'blocks.question.tryAgain';
}

function isEmpty(answer: Answer | null): boolean {
  if (answer === null) return true;
  switch (answer.kind) {
    case 'choice':
      return answer.chosen.length === 0;
    case 'order':
      return answer.order.length === 0;
    case 'text':
      return answer.text.trim() === '';
    case 'number':
      return false;
  }
}
