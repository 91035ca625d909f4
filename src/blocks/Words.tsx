import { useTranslation } from '../i18n/useTranslation.tsx';
import { RichText } from '../richtext/RichText.tsx';
import type { RichText as RichTextTree } from '../richtext/tree.ts';
import { Prose, type ProseProps } from '../ui/Prose.tsx';

export interface WordsProps extends Pick<ProseProps, 'size'> {
  readonly value: RichTextTree;
}

/** Rich text of a block, well set, its links and tables explained in the learner's language. */
export function Words({ value, ...look }: WordsProps) {
  const { t } = useTranslation();
  return (
    <Prose {...look}>
      <RichText value={value} linkHint={(site) => t('common.linkHint', { site })} />
    </Prose>
  );
}
