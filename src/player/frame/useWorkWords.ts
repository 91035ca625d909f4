import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { WorkCount } from '../../session/status.ts';

/** How much work there is, in one list. */
export function useWorkWords(): (work: WorkCount) => string {
  const { t, i18n } = useTranslation();
  return ({ answers, lessons, quizzes }) => {
    const words = [
      ...(lessons > 0 ? [t('common.lessons', { count: lessons })] : []),
      ...(answers > 0 ? [t('saving.answers', { count: answers })] : []),
      ...(quizzes > 0 ? [t('saving.quizzes', { count: quizzes })] : []),
    ];
    if (words.length === 0) return t('saving.opened');
    return new Intl.ListFormat(i18n.language).format(words);
  };
}
