import type { PaperProps } from '../paperContract.ts';
import { PaperQuote } from '../PaperQuote.tsx';

/** Words, and whose they are. */
export const Paper = ({ content }: PaperProps<'quote'>) => <PaperQuote {...content} />;
