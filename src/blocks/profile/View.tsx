import { AskedQuestion } from '../AskedQuestion.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { ProfileFields } from './Fields.tsx';

/** Statements to place oneself by, and what comes of it. */
export function View(props: BlockViewProps<'profile'>) {
  return <AskedQuestion view={props} Fields={ProfileFields} />;
}
