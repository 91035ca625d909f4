import { Plain } from '../../ui/Plain.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import { RichText } from '../../richtext/RichText.tsx';

/** What each button says: on paper it can be looked for. */
export const Paper = ({ content: { title, buttons } }: PaperProps<'buttons'>) => (
  <>
    <PaperHead title={title} intro={null} />
    <ul>
      {buttons.map(({ text, note }, index) => (
        <li key={index}>
          {note !== null && (
            <p>
              <Plain text={note} />
            </p>
          )}
          <RichText value={text} />
        </li>
      ))}
    </ul>
  </>
);
