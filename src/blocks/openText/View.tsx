import { AskedQuestion } from '../AskedQuestion.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { OpenTextFields } from './Fields.tsx';

/** A question that learners answer in their own words. */
export function View(props: BlockViewProps<'openText'>) {
  return <AskedQuestion view={props} Fields={OpenTextFields} />;
}
