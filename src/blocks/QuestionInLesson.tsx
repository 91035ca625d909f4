import { useState } from 'react';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { Button } from '../ui/Button.tsx';
import { useStaysInView } from '../ui/useStaysInView.ts';
import type { Answer } from '../core/blockState.ts';
import type { Confidence } from '../core/confidence.ts';
import { ConfidenceContext } from './AskedConfidence.tsx';
import type { QuestionType } from './types.ts';
import type { Grade } from './contract.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import type { BlockViewProps, QuestionComponent } from './viewContract.ts';
import { asksConfidence, missingOf } from './questions.ts';
import styles from './QuestionInLesson.module.css';
import { useMissing } from './useMissing.ts';
import { useConfidence, useGrade, useOrder, useTriesLeft } from './viewHost.tsx';

export interface QuestionInLessonProps<Type extends QuestionType> {
  readonly view: BlockViewProps<Type>;
  readonly Question: QuestionComponent<Type>;
}

/** A question that stands in a lesson: answered, checked and tried again on the spot. */
export function QuestionInLesson<Type extends QuestionType>(props: QuestionInLessonProps<Type>) {
  const { view, Question } = props;
  const { t } = useTranslation();
  const grade = useGrade(view.block);
  const triesLeft = useTriesLeft(view.block);
  const said = useConfidence(view.block);
  // It belongs to the try with which it is said: until then to nobody but this view.
  const [saying, setSaying] = useState<Confidence | null>(null);
  const hidesRight = grade?.correct === false && triesLeft > 0;
  const confidence = { said: grade === null ? saying : said, onSay: setSaying };
  const order = useOrder(view.block);
  const button = useStaysInView<HTMLButtonElement>(grade);
  const answer = view.state?.kind === 'answer' ? view.state.answer : null;
  const { misses, given, trySubmit, forget } = useMissing(answer, view.block.state);
  const change = (next: Answer) => {
    forget();
    view.act({ type: 'answer', answer: next });
  };
  const press = () => {
    if (grade === null) trySubmit(submit);
    else view.act({ type: 'reopen' });
  };
  const submit = () => {
    view.act({ type: 'submit', ...(saying !== null && { confidence: saying }) });
    setSaying(null);
  };
  return (
    <QuestionFrame misses={misses} given={given} of={missingOf(view.block.state)}>
      <ConfidenceContext value={asksConfidence(view.block) ? confidence : null}>
        <Question
          question={view.block}
          order={order}
          answer={answer}
          grade={grade}
          hidesRight={hidesRight}
          eyebrow={t('blocks.question.eyebrow')}
          onAnswer={change}
        />
      </ConfidenceContext>
      {hidesRight && (
        <p className={styles['tries']}>{t('blocks.question.triesLeft', { count: triesLeft })}</p>
      )}
      {/* One button that changes its words, so that the focus stays where it is. */}
      <Button ref={button} look={grade === null ? 'primary' : 'quiet'} onClick={press}>
        {t(buttonWords(grade))}
      </Button>
    </QuestionFrame>
  );
}

/** The view of a question type in a lesson, by how the question is drawn anywhere. */
export const inLesson = <Type extends QuestionType>(Question: QuestionComponent<Type>) =>
  function View(props: BlockViewProps<Type>) {
    return <QuestionInLesson view={props} Question={Question} />;
  };

function buttonWords(grade: Grade | null) {
  if (grade === null) return 'blocks.question.submit';
  return grade.correct ? 'blocks.question.answerAgain' : 'blocks.question.tryAgain';
}
