import { AskedQuestion } from '../AskedQuestion.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { LikertFields } from './Fields.tsx';

/** A statement to place on a scale. */
export function View(props: BlockViewProps<'likert'>) {
  return <AskedQuestion view={props} Fields={LikertFields} />;
}
