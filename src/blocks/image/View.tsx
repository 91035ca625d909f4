import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Wide } from '../../ui/Column.tsx';
import { useMediaAddress } from '../../ui/MediaBase.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import type { ImageContent } from './content.ts';
import styles from './View.module.css';

/** A picture, with what it says for people who cannot see it. */
export function ImageView({ block: { content } }: BlockViewProps<'image'>) {
  const figure = <Figure content={content} />;
  return content.width === 'wide' ? <Wide>{figure}</Wide> : figure;
}

function Figure({ content }: { readonly content: ImageContent }) {
  const { caption, credit, longDescription } = content;
  return (
    <figure className={styles['figure']}>
      <Picture content={content} />
      {(caption !== null || credit !== null || longDescription !== null) && (
        <figcaption className={styles['caption']}>
          {caption !== null && <Words value={caption} size="small" />}
          <Credit credit={credit} />
          <LongDescription description={longDescription} />
        </figcaption>
      )}
    </figure>
  );
}

function Picture({ content: { source, alternative } }: { readonly content: ImageContent }) {
  const { t } = useTranslation();
  const address = useMediaAddress(source);
  const [stage, setStage] = useState<'waiting' | 'there' | 'failed'>('waiting');
  if (stage === 'failed') {
    return (
      <p className={styles['failed']}>
        {t('blocks.image.failed')} {alternative}
      </p>
    );
  }
  return (
    <img
      className={styles['picture']}
      data-stage={stage}
      src={address}
      alt={alternative}
      loading="lazy"
      decoding="async"
      onLoad={() => setStage('there')}
      onError={() => setStage('failed')}
    />
  );
}

function Credit({ credit }: Pick<ImageContent, 'credit'>) {
  const { t } = useTranslation();
  if (credit === null) return null;
  return <p className={styles['credit']}>{t('blocks.image.credit', { credit })}</p>;
}

function LongDescription({
  description,
}: {
  readonly description: ImageContent['longDescription'];
}) {
  const { t } = useTranslation();
  if (description === null) return null;
  return (
    <details className={styles['more']}>
      <summary>{t('blocks.image.longDescription')}</summary>
      <Words value={description} size="small" />
    </details>
  );
}
