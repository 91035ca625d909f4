import type { PlayableQuizLesson } from '../../course/playable.ts';
import { assertNever } from '../../core/assertNever.ts';
import { selectQuiz } from '../../engine/select.ts';
import type { LessonView, QuizView } from '../../engine/view.ts';
import { useViewsOf } from '../lesson/viewsFor.ts';
import { useCourse } from '../play/CourseActor.ts';
import { QuizAsking } from './QuizAsking.tsx';
import { QuizIntro } from './QuizIntro.tsx';
import { QuizResults } from './QuizResults.tsx';
import { QuizReview } from './QuizReview.tsx';
import { useLast } from './useLast.ts';
import { useStepFocus } from './useStepFocus.ts';

interface QuizPageProps {
  readonly view: LessonView;
  readonly content: PlayableQuizLesson;
}

/** A quiz, at the step where it is. */
export function QuizPage({ view, content }: QuizPageProps) {
  const quiz = useLast(useCourse(selectQuiz));
  useViewsOf(content);
  return quiz === null ? null : <Step quiz={quiz} view={view} content={content} />;
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
