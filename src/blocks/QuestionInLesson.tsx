import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button.tsx';
import { useStaysInView } from '../ui/useStaysInView.ts';
import type { Answer } from '../core/blockState.ts';
import type { QuestionType } from './types.ts';
import { isEmptyAnswer } from './isEmptyAnswer.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
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
  const button = useStaysInView<HTMLButtonElement>(view.grade);
  const answer = view.state?.kind === 'answer' ? view.state.answer : null;
  const change = (next: Answer) => {
    setMisses(0);
    view.act({ type: 'answer', answer: next });
  };
  const press = () => {
    if (view.grade !== null) view.act({ type: 'reopen' });
    else if (isEmptyAnswer(answer)) setMisses(misses + 1);
    else view.act({ type: 'submit' });
  };
  return (
    <QuestionFrame misses={misses}>
      <Question
        question={view.block}
        order={view.order}
        answer={answer}
        grade={view.grade}
        eyebrow={t('blocks.question.eyebrow')}
        onAnswer={change}
      />
      {/* One button that changes its words, so that the focus stays where it is. */}
      <Button ref={button} look={view.grade === null ? 'primary' : 'quiet'} onClick={press}>
        {t(buttonWords(view))}
      </Button>
    </QuestionFrame>
  );
}

function buttonWords({ grade }: Pick<BlockViewProps<QuestionType>, 'grade'>) {
  if (grade === null) return 'blocks.question.submit';
  return grade.correct ? 'blocks.question.answerAgain' : 'blocks.question.tryAgain';
}
