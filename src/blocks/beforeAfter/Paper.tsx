import { RichText } from '../../richtext/RichText.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperPicture } from '../PaperPicture.tsx';

/** Both pictures, one below the other, each with its name. */
export const Paper = ({ content }: PaperProps<'beforeAfter'>) => (
  <>
    <PaperHead title={content.title} intro={content.intro} />
    {[content.before, content.after].map(({ label, picture }) => (
      <PaperPicture key={label} picture={picture} caption={<Plain text={label} />} />
    ))}
    {content.caption !== null && <RichText value={content.caption} />}
  </>
);
