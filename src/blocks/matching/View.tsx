import { QuestionInLesson } from '../QuestionInLesson.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Question } from './Question.tsx';

/** Cards to put to their partners, in a lesson. */
export function View(props: BlockViewProps<'matching'>) {
  return <QuestionInLesson view={props} Question={Question} />;
}
