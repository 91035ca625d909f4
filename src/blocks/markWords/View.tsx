import { QuestionInLesson } from '../QuestionInLesson.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Question } from './Question.tsx';

/** The question in a lesson. */
export function View(props: BlockViewProps<'markWords'>) {
  return <QuestionInLesson view={props} Question={Question} />;
}
