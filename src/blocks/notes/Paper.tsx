import type { PaperProps } from '../paperContract.ts';
import { PaperAsked } from '../PaperQuestion.tsx';

/** What was written, or lines to write on. */
export function Paper({ content: { prompt }, answers, state }: PaperProps<'notes'>) {
  const text = state?.kind === 'answer' && state.answer.kind === 'text' ? state.answer.text : '';
  return (
    <PaperAsked question={prompt} answers={answers}>
      {text === '' ? (
        <div data-lines aria-hidden />
      ) : (
        <p data-written dir="auto">
          {text}
        </p>
      )}
    </PaperAsked>
  );
}
