import { useTranslation } from 'react-i18next';

import { useSaving } from '../play/useSaving.ts';

/** What is kept of the learner's work; `null` where nothing was to be kept. */
export function useKeptWords(): string | null {
  const { t } = useTranslation();
  const status = useSaving();
  switch (status) {
    case 'saved':
    case 'saving':
    case 'connecting':
      return t('trouble.saved');
    case 'keptOnDevice':
      return t('trouble.keptHere');
    case 'keptInTab':
      return t('trouble.keptInTab');
    case 'notKept':
      return t('trouble.notKept');
    case 'browsing':
      return null;
  }
}
