import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperPicture } from '../PaperPicture.tsx';

/** A picture with all that is said about it. */
export function Paper({ content }: PaperProps<'image'>) {
  const { t } = useTranslation();
  const { caption, longDescription, credit } = content;
  return (
    <>
      <PaperPicture picture={content}>
        {caption !== null && <RichText value={caption} />}
        {credit !== null && <p>{t('blocks.image.credit', { credit })}</p>}
      </PaperPicture>
      {longDescription !== null && <RichText value={longDescription} />}
    </>
  );
}
