import { useTranslation } from '../../i18n/useTranslation.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import type { RichText as RichTextTree } from '../../richtext/tree.ts';
import { Prose, type ProseProps } from '../../ui/Prose.tsx';

interface WordsProps extends Pick<ProseProps, 'size'> {
  readonly value: RichTextTree;
}

/** Rich text of the course, set as running text. */
export function CourseText({ value, size = 'normal' }: WordsProps) {
  const { t } = useTranslation();
  return (
    <Prose size={size}>
      <RichText
        value={value}
        linkHint={(site) => t('common.linkHint', { site })}
        tableLabel={t('common.table')}
      />
    </Prose>
  );
}
