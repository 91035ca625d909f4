import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperHead } from '../PaperHead.tsx';

/** Words in a box of their own. */
export function Paper({ content: { tone, title, text } }: PaperProps<'callout'>) {
  const { t } = useTranslation();
  return (
    <div role="note" data-boxed>
      <p data-label>{t(`blocks.callout.${tone}`)}</p>
      <PaperHead title={title} intro={text} />
    </div>
  );
}
