import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAnnounce } from '../../ui/Announcer.tsx';
import { reloadSafely } from './reloadSafely.ts';

interface Reload {
  readonly reload: () => void;
  /** It was asked for, and the page could not be had: this one stays. */
  readonly inVain: boolean;
}

/** Loads the page anew if it can be had; says so when it cannot. */
export function useReload(): Reload {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [inVain, setInVain] = useState(false);
  const tryIt = async () => {
    const reloads = await reloadSafely();
    setInVain(!reloads);
    if (!reloads) announce(t('trouble.reloadInVain'));
  };
  return { reload: () => void tryIt(), inVain };
}
