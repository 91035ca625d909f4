import { RichText } from '../../richtext/RichText.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperPicture } from '../PaperPicture.tsx';

/** A picture with all that is said about it. */
export function Paper({ content }: PaperProps<'image'>) {
  const { caption, longDescription, credit } = content;
  return (
    <>
      <PaperPicture
        picture={content}
        credit={credit}
        caption={caption && <RichText value={caption} />}
      />
      {longDescription !== null && <RichText value={longDescription} />}
    </>
  );
}
