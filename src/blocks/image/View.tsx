import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Wide } from '../../ui/Column.tsx';
import { Picture } from '../Picture.tsx';
import { FigureMore } from '../FigureMore.tsx';
import { PictureCredit } from '../PictureCredit.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import type { ImageContent } from './content.ts';
import styles from './View.module.css';

/** A picture, with what it says for people who cannot see it. */
export function View({ block: { content } }: BlockViewProps<'image'>) {
  const figure = <Figure content={content} />;
  return content.width === 'wide' ? <Wide>{figure}</Wide> : figure;
}

function Figure({ content }: { readonly content: ImageContent }) {
  const { caption, credit, longDescription } = content;
  return (
    <figure className={styles['figure']}>
      <Picture picture={content} />
      {(caption !== null || credit !== null || longDescription !== null) && (
        <figcaption className={styles['caption']}>
          {caption !== null && <Words value={caption} size="small" />}
          <PictureCredit credit={credit} />
          <LongDescription description={longDescription} />
        </figcaption>
      )}
    </figure>
  );
}

function LongDescription({
  description,
}: {
  readonly description: ImageContent['longDescription'];
}) {
  const { t } = useTranslation();
  if (description === null) return null;
  return (
    <FigureMore words={t('blocks.image.longDescription')} className={styles['description']}>
      <Words value={description} size="small" />
    </FigureMore>
  );
}
