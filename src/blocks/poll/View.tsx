import { AskedQuestion } from '../AskedQuestion.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { PollFields } from './Fields.tsx';

/** A question with options, none of them right or wrong. */
export function View(props: BlockViewProps<'poll'>) {
  return <AskedQuestion view={props} Fields={PollFields} />;
}
