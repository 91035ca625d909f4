import { Suspense } from 'react';

import { type QuestionOfAnyViewProps, QuestionView } from '../../blocks/questionViews.ts';
import type { QuizQuestionView } from '../../engine/view.ts';
import { Deeper } from '../../ui/HeadingLevel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Receiving } from '../lesson/Receiving.tsx';
import { useSend } from '../play/CourseActor.ts';

/** A question of the quiz, to be answered or to be looked at. */
export function QuizQuestion({ view }: { readonly view: QuizQuestionView }) {
  const send = useSend();
  const { key } = view.question;
  return (
    <Receiving>
      <AskedQuestion
        question={view.question}
        order={view.order}
        answer={view.answer}
        grade={view.grade}
        confidence={{
          said: view.confidence,
          onSay: (confidence) => send({ type: 'quiz.confidenceSaid', question: key, confidence }),
        }}
        onAnswer={(answer) => send({ type: 'quiz.answerChanged', question: key, answer })}
      />
    </Receiving>
  );
}

type AskedProps = Omit<QuestionOfAnyViewProps, 'eyebrow' | 'hidesRight'>;

/** A question as quiz and practice ask it: under the heading of the page, without one of its own. */
export function AskedQuestion(props: AskedProps) {
  return (
    <Deeper>
      <Suspense fallback={<Skeleton lines={6} />}>
        <QuestionView {...props} eyebrow={null} />
      </Suspense>
    </Deeper>
  );
}
