import { QuestionInLesson } from '../QuestionInLesson.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { TrueFalseQuestion } from './Question.tsx';

/** A true-or-false question in a lesson. */
export function TrueFalseView(props: BlockViewProps<'trueFalse'>) {
  return <QuestionInLesson view={props} Question={TrueFalseQuestion} />;
}
