import { QuestionInLesson } from '../QuestionInLesson.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Question } from './Question.tsx';

/** Cards to put into categories, in a lesson. */
export function View(props: BlockViewProps<'sorting'>) {
  return <QuestionInLesson view={props} Question={Question} />;
}
