import type { i18n as I18n, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { listen as arabic } from '../../i18n/ar/listen.ts';
import { listen as english } from '../../i18n/en/listen.ts';

/** The words of Listen, which come with it and not with the first page. */
export type ListenT = TFunction<'listen'>;

export function useListenWords() {
  const { i18n } = useTranslation();
  addWords(i18n);
  return useTranslation('listen').t;
}

function addWords(i18n: I18n): void {
  if (i18n.hasResourceBundle('en', 'listen')) return;
  i18n.addResourceBundle('en', 'listen', english);
  i18n.addResourceBundle('ar', 'listen', arabic);
}
