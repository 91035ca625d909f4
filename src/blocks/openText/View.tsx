import { ConfidenceContext, type SaidConfidence } from '../AskedConfidence.tsx';
import { AskedQuestion } from '../AskedQuestion.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { useConfidence } from '../viewHost.tsx';
import { OpenTextFields } from './Fields.tsx';

/** A question that learners answer in their own words. */
export function View(props: BlockViewProps<'openText'>) {
  const { block, act } = props;
  const rating: SaidConfidence = {
    said: useConfidence(block),
    onSay: (confidence) => act({ type: 'rate', rating: confidence }),
  };
  return (
    <ConfidenceContext value={block.content.rating === undefined ? null : rating}>
      <AskedQuestion view={props} Fields={OpenTextFields} />
    </ConfidenceContext>
  );
}
