import type { PaperProps } from '../paperContract.ts';
import { PaperPlaces } from '../PaperPlaces.tsx';

/** What to sort, with a line for each to write its category on. */
export const Paper = ({ content, answers }: PaperProps<'sorting'>) => (
  <PaperPlaces
    content={content}
    items={content.items.map((each) => ({ ...each, label: each.text }))}
    places={content.categories.map(({ item, title }) => ({ item, label: title }))}
    answers={answers}
  />
);
