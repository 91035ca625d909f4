import { Suspense } from 'react';

import { QuestionView } from '../../blocks/questionViews.ts';
import type { QuizQuestionView } from '../../engine/view.ts';
import { Deeper } from '../../ui/HeadingLevel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useSend } from '../play/CourseActor.ts';

/** A question of the quiz, to be answered or to be looked at. */
export function QuizQuestion({ view }: { readonly view: QuizQuestionView }) {
  const send = useSend();
  const { question, order, answer, grade } = view;
  return (
    <Deeper>
      <Suspense fallback={<Skeleton lines={6} />}>
        <QuestionView
          question={question}
          order={order}
          answer={answer}
          grade={grade}
          eyebrow={null}
          onAnswer={(given) =>
            send({ type: 'quiz.answerChanged', question: question.key, answer: given })
          }
        />
      </Suspense>
    </Deeper>
  );
}
