import { type RefObject, useEffect, useRef } from 'react';

import type { PlayableQuizLesson } from '../../course/playable.ts';
import { assertNever } from '../../core/assertNever.ts';
import { selectQuiz } from '../../engine/select.ts';
import type { LessonView, QuizView } from '../../engine/view.ts';
import { moveFocus } from '../../ui/moveFocus.ts';
import { useViewsOf } from '../lesson/viewsFor.ts';
import { useCourse } from '../play/CourseActor.ts';
import { WhileOpen } from '../play/WhileOpen.tsx';
import { WithCourseLinks } from '../words/CourseLink.tsx';
import { WithDrawnTexts } from '../words/WithDrawnTexts.tsx';
import { QuizAsking } from './QuizAsking.tsx';
import { QuizIntro } from './QuizIntro.tsx';
import { QuizResults } from './QuizResults.tsx';
import { QuizReview } from './QuizReview.tsx';

interface QuizPageProps {
  readonly view: LessonView;
  readonly content: PlayableQuizLesson;
}

/** A quiz, at the step where it is. */
export function QuizPage(props: QuizPageProps) {
  return (
    <WhileOpen lesson={props.content.key}>
      <Quiz {...props} />
    </WhileOpen>
  );
}

function Quiz({ view, content }: QuizPageProps) {
  const quiz = useCourse(selectQuiz);
  useViewsOf(content);
  if (quiz === null) return null;
  return (
    <WithDrawnTexts texts={content.drawn}>
      <WithCourseLinks>
        <Step quiz={quiz} view={view} content={content} />
      </WithCourseLinks>
    </WithDrawnTexts>
  );
}

function Step({ quiz, view, content }: QuizPageProps & { readonly quiz: QuizView }) {
  const question = quiz.step === 'asking' ? quiz.current.question.key : null;
  const heading = useStepFocus<HTMLHeadingElement>(question);
  switch (quiz.step) {
    case 'intro':
      return <QuizIntro quiz={quiz} view={view} content={content} />;
    case 'asking':
      return <QuizAsking quiz={quiz} title={content.title} heading={heading} />;
    case 'results':
      return <QuizResults quiz={quiz} view={view} content={content} />;
    case 'review':
      return <QuizReview quiz={quiz} title={content.title} />;
    default:
      return assertNever(quiz);
  }
}

/**
 * Moves the focus to a heading when the step that it names comes up. The first one is left to the
 * page, which moves the focus when it is opened; where `step` is `null`, something else has it.
 */
function useStepFocus<Element extends HTMLElement>(
  step: string | number | null,
): RefObject<Element | null> {
  const heading = useRef<Element>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (heading.current !== null) moveFocus(heading.current);
  }, [step]);
  return heading;
}
