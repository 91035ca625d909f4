import { QuestionInLesson } from '../QuestionInLesson.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Question } from './Question.tsx';

/** A true-or-false question in a lesson. */
export function View(props: BlockViewProps<'trueFalse'>) {
  return <QuestionInLesson view={props} Question={Question} />;
}
