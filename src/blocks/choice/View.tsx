import { QuestionInLesson } from '../QuestionInLesson.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Question } from './Question.tsx';

/** A choice question in a lesson. */
export function View(props: BlockViewProps<'choice'>) {
  return <QuestionInLesson view={props} Question={Question} />;
}
