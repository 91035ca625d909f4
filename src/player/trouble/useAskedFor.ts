import { useEffect, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';

interface AskedFor {
  readonly outcome: 'trying' | 'inVain' | null;
  readonly ask: () => void;
}

/**
 * What became of a try that the learner asked for: said once, when it was in vain. Tries that
 * happen by themselves say nothing. `failures` grows with each try in vain.
 */
export function useAskedFor(failures: number, tryNow: () => void): AskedFor {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const inVain = askedAt !== null && failures > askedAt;
  useEffect(() => {
    if (inVain) announce(t('trouble.inVain'));
  }, [announce, inVain, t]);
  return {
    outcome: askedAt === null ? null : inVain ? 'inVain' : 'trying',
    ask: () => {
      setAskedAt(failures);
      tryNow();
    },
  };
}
