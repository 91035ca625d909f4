import { QuestionInLesson } from '../QuestionInLesson.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Question } from './Question.tsx';

/** The question in a lesson. */
export function View(props: BlockViewProps<'hotspot'>) {
  return <QuestionInLesson view={props} Question={Question} />;
}
