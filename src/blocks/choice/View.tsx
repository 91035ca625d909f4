import { QuestionInLesson } from '../QuestionInLesson.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { ChoiceQuestion } from './Question.tsx';

/** A choice question in a lesson. */
export function ChoiceView(props: BlockViewProps<'choice'>) {
  return <QuestionInLesson view={props} Question={ChoiceQuestion} />;
}
