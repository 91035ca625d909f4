import { Plain } from '../../ui/Plain.tsx';
import { PaperHead } from '../PaperHead.tsx';
import { PaperPicture } from '../PaperPicture.tsx';
import type { PaperProps } from '../paperContract.ts';

/** Every picture, one below the other. */
export function Paper({ content: { title, intro, pictures } }: PaperProps<'gallery'>) {
  return (
    <>
      <PaperHead title={title} intro={intro} />
      {pictures.map(({ caption, credit, ...picture }, index) => (
        <PaperPicture
          key={index}
          picture={picture}
          credit={credit}
          caption={
            caption && (
              <p>
                <Plain text={caption} />
              </p>
            )
          }
        />
      ))}
    </>
  );
}
