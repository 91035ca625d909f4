import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { Deeper, Heading } from '../../ui/HeadingLevel.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** The recording in words, for paper cannot play it. */
export function Paper({ content: { title, intro, transcript } }: PaperProps<'audio'>) {
  const { t } = useTranslation();
  return (
    <>
      <PaperHead title={title} intro={intro} />
      <Deeper>
        <Heading>{t('blocks.playing.transcript')}</Heading>
      </Deeper>
      <RichText value={transcript} />
    </>
  );
}
