import { PaperHead } from '../PaperHead.tsx';
import { PaperPicture } from '../PaperPicture.tsx';
import type { PaperProps } from '../paperContract.ts';

/** The picture and the words, one below the other in their order. */
export function Paper({ content }: PaperProps<'textImage'>) {
  const { picture, place, title, text, credit } = content;
  const words = <PaperHead title={title} intro={text} />;
  return (
    <>
      {place === 'after' && words}
      <PaperPicture picture={picture} credit={credit} />
      {place !== 'after' && words}
    </>
  );
}
