import { Inlines } from '../../richtext/Inlines.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperAsked } from '../PaperQuestion.tsx';
import { bankOf } from './content.ts';

/** The text with lines to write on; with the answers, what belongs there. */
export function Paper({ content, answers }: PaperProps<'fillIn'>) {
  const answerOf = (item: number) => content.gaps.find((gap) => gap.item === item)?.answers[0];
  return (
    <PaperAsked {...content} feedback={content.feedback.correct} answers={answers}>
      {content.lines.map(({ parts }, line) => (
        <p key={line}>
          {parts.map((part, index) =>
            part.kind === 'words' ? (
              <Inlines key={index} inlines={part.inlines} />
            ) : (
              <span key={index} data-blank>
                {answers && answerOf(part.item)}
              </span>
            ),
          )}
        </p>
      ))}
      {content.look === 'bank' && (
        <ul>
          {bankOf(content).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </PaperAsked>
  );
}
