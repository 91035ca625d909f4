import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** The film in words: paper cannot show it. */
export function Paper({ content: { title, intro, film, transcript } }: PaperProps<'video'>) {
  const { t } = useTranslation();
  return (
    <>
      <PaperHead title={title} intro={intro} />
      {film.kind === 'external' && (
        <p>
          <a href={film.page}>{t('blocks.video.page', { provider: film.provider })}</a>
        </p>
      )}
      <Deeper>
        <Heading>{t('blocks.video.transcript')}</Heading>
      </Deeper>
      <RichText value={transcript} />
    </>
  );
}
