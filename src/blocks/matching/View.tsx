import { QuestionInLesson } from '../QuestionInLesson.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Memory } from './Memory.tsx';
import { Question } from './Question.tsx';

/**
 * Cards to put to their partners, in a lesson. A memory is played there alone: where it counts what
 * somebody knows, in a knowledge check and in a quiz, it is the list.
 */
export function View(props: BlockViewProps<'matching'>) {
  const isMemory = props.block.content.look === 'memory';
  return <QuestionInLesson view={props} Question={isMemory ? Memory : Question} />;
}
