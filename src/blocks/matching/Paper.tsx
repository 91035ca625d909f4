import type { PaperProps } from '../paperContract.ts';
import { PaperPlaces } from '../PaperPlaces.tsx';

/** What has a partner, with a line for each to write it on. */
export const Paper = ({ content, answers }: PaperProps<'matching'>) => (
  <PaperPlaces
    content={content}
    items={content.items.map((each) => ({ ...each, label: each.text }))}
    places={content.partners}
    answers={answers}
  />
);
