import { QuestionInLesson } from '../QuestionInLesson.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Question } from './Question.tsx';

/** A picture whose points are to be named, in a lesson. */
export function View(props: BlockViewProps<'labelPicture'>) {
  return <QuestionInLesson view={props} Question={Question} />;
}
