import type { TFunction } from 'i18next';
import { useMemo } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';

/** The words of Listen. */
export type ListenT = TFunction<'translation', 'listen'>;

export function useListenWords(): ListenT {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => i18n.getFixedT(language, 'translation', 'listen'), [i18n, language]);
}
