import { useTranslation } from '../../i18n/useTranslation.tsx';
import { PaperHead } from '../PaperHead.tsx';
import { PaperPicture } from '../PaperPicture.tsx';
import type { PaperProps } from '../paperContract.ts';

/** Every picture, one below the other. */
export function Paper({ content: { title, intro, pictures } }: PaperProps<'gallery'>) {
  const { t } = useTranslation();
  return (
    <>
      <PaperHead title={title} intro={intro} />
      {pictures.map(({ caption, credit, ...picture }, index) => (
        <PaperPicture key={index} picture={picture}>
          {caption !== null && <p>{caption}</p>}
          {credit !== null && <p>{t('blocks.image.credit', { credit })}</p>}
        </PaperPicture>
      ))}
    </>
  );
}
