import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** The words of Listen. */
export type ListenT = TFunction<'translation', 'listen'>;

export const useListenWords = (): ListenT =>
  useTranslation('translation', { keyPrefix: 'listen' }).t;
