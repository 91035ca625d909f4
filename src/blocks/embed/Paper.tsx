import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** What the page shows in words, and where it is. */
export function Paper({ content }: PaperProps<'embed'>) {
  const { t } = useTranslation();
  const { title, intro, page, provider, inWords } = content;
  return (
    <>
      <PaperHead title={title} intro={intro} />
      <RichText value={inWords} />
      <p>
        <a href={page}>{t('blocks.embed.page', { provider })}</a>
      </p>
    </>
  );
}
