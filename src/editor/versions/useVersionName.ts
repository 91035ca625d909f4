import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { VersionHead } from './versions.ts';

/** With its own direction in a sentence of another one, so that the time behind it keeps its order. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

/** Names versions: by what its author called it, else by why it was kept; and when. Apart from the page: several parts of it ask. */
export function useVersionName(): (head: VersionHead) => string {
  const { t, i18n } = useTranslation('editor');
  const times = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return ({ kind, name, at }) => {
    const called = kind === 'named' && name !== '' ? name : t(`versions.kinds.${kind}`, { name });
    return t('versions.called', { name: isolated(called), time: times.format(at) });
  };
}
