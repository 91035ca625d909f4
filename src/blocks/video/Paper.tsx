import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import { stopName } from './content.ts';

/** The film in words, for paper cannot show it, and the questions at which it would stop. */
export function Paper({ content, renderSlot }: PaperProps<'video'>) {
  const { t } = useTranslation();
  const { title, intro, film, transcript, stops } = content;
  return (
    <>
      <PaperHead title={title} intro={intro} />
      {film.kind === 'external' && (
        <p>
          <a href={film.page}>{t('blocks.video.page', { provider: film.provider })}</a>
        </p>
      )}
      <Deeper>
        <Heading>{t('blocks.playing.transcript')}</Heading>
      </Deeper>
      <RichText value={transcript} />
      <Deeper>
        {stops.map((stop) => (
          <section key={stop.item}>
            <PaperHead title={stopName(stop, t)} intro={null} />
            <Deeper>{renderSlot(stop.item)}</Deeper>
          </section>
        ))}
      </Deeper>
    </>
  );
}
