import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';

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

/**
 * Loads the page anew, but only if it can be had: otherwise the learner would lose the one that
 * they have. False when it cannot. What was done is saved as the page goes: see `connectionLife`.
 */
async function reloadSafely(): Promise<boolean> {
  const there = await canBeHad();
  if (there) location.reload();
  return there;
}

async function canBeHad(): Promise<boolean> {
  const { protocol, origin, pathname, search } = location;
  // A course that is one file on the disk: no page may ask for it, and it goes nowhere.
  if (protocol === 'file:') return true;
  const answer = await fetch(origin + pathname + search, {
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  return answer?.ok === true;
}

/** Milliseconds: the learner has pressed a button and waits. */
const PATIENCE = 10_000;
