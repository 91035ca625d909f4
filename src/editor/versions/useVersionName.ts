import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { VersionHead } from './versions.ts';

/** Names versions: by what its author called it, else by why it was kept; and when. Apart from the page: several parts of it ask. */
export function useVersionName(): (head: VersionHead) => string {
  const { t, i18n } = useTranslation('editor');
  const times = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return ({ kind, name, at }) => {
    const called = kind === 'named' && name !== '' ? name : t(`versions.kinds.${kind}`, { name });
    return t('versions.called', { name: called, time: times.format(at) });
  };
}
