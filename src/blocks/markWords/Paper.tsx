import { Inlines } from '../../richtext/Inlines.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperAsked } from '../PaperQuestion.tsx';

/** The text as it stands; with the answers, its right phrases stand out. */
export const Paper = ({ content, answers }: PaperProps<'markWords'>) => (
  <PaperAsked {...content} feedback={content.feedback.correct} answers={answers}>
    {content.lines.map(({ parts }, line) => (
      <p key={line}>
        {parts.map((part, index) => {
          if (part.kind === 'words') return <Inlines key={index} inlines={part.inlines} />;
          const phrase = content.phrases.find(({ item }) => item === part.item);
          const isRight = answers && phrase?.correct === true;
          return isRight ? <strong key={index}>{phrase.text}</strong> : phrase?.text;
        })}
      </p>
    ))}
  </PaperAsked>
);
