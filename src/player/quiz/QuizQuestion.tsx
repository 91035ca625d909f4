import { Suspense } from 'react';

import { QuestionView } from '../../blocks/questionViews.ts';
import type { Answer } from '../../core/blockState.ts';
import type { QuizQuestionView } from '../../engine/view.ts';
import { Deeper } from '../../ui/HeadingLevel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useSend } from '../play/CourseActor.ts';

/** A question of the quiz, to be answered or to be looked at. */
export function QuizQuestion({ view }: { readonly view: QuizQuestionView }) {
  const send = useSend();
  return (
    <AskedQuestion
      {...view}
      onAnswer={(answer) =>
        send({ type: 'quiz.answerChanged', question: view.question.key, answer })
      }
    />
  );
}

type AskedProps = Pick<QuizQuestionView, 'question' | 'order' | 'answer' | 'grade'> & {
  readonly onAnswer: (answer: Answer) => void;
};

/** A question as quiz and practice ask it: under the heading of the page, without one of its own. */
export function AskedQuestion({ question, order, answer, grade, onAnswer }: AskedProps) {
  return (
    <Deeper>
      <Suspense fallback={<Skeleton lines={6} />}>
        <QuestionView
          question={question}
          order={order}
          answer={answer}
          grade={grade}
          eyebrow={null}
          onAnswer={onAnswer}
        />
      </Suspense>
    </Deeper>
  );
}
