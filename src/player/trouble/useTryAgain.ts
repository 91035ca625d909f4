import { useCallback, useEffect, useRef, useState } from 'react';

import type { LoadCause } from '../../core/loadCause.ts';
import { pageData } from '../../course/pageData.ts';
import { browserPage } from '../../session/browserPage.ts';
import { retryPause } from '../../session/schedule.ts';
import { failureOfStatus, whyNoAnswer, whyNoScript } from '../play/loadFailures.ts';

interface TryAgain {
  readonly tryNow: () => void;
  /** Tries in vain since this was first drawn. */
  readonly failures: number;
  /** Why the last one was. */
  readonly cause: LoadCause;
}

/**
 * Asks again for a script that could not be had: after ever longer pauses, and at once when the
 * network or the page comes back.
 */
export function useTryAgain(again: () => Promise<unknown>, onThere: () => void): TryAgain {
  const [failures, setFailures] = useState(0);
  const [cause, setCause] = useState<LoadCause>(navigator.onLine ? 'unreachable' : 'offline');
  const busy = useRef(false);
  const tryNow = useCallback(() => {
    if (busy.current) return;
    const inVain = async (reason: unknown) => {
      setCause(await whyNotLoaded(reason));
      setFailures((before) => before + 1);
    };
    busy.current = true;
    void again()
      .then(onThere, inVain)
      .finally(() => (busy.current = false));
  }, [again, onThere]);
  useEffect(() => {
    void whyNotLoaded().then(setCause);
  }, []);
  useEffect(() => {
    const timer = setTimeout(tryNow, retryPause(failures + 1));
    return () => clearTimeout(timer);
  }, [failures, tryNow]);
  useEffect(
    () =>
      browserPage.listen((change) => {
        if (change === 'online' || change === 'shown') tryNow();
      }),
    [tryNow],
  );
  return { tryNow, failures, cause };
}

/**
 * Why a script of the player could not be had. Browsers hardly say; the page that the server gives
 * now does: another player's scripts in it mean an update, no course in it means a login page.
 *
 * @param reason what the browser gave for it, if it was asked for
 */
async function whyNotLoaded(reason?: unknown): Promise<LoadCause> {
  const address = location.pathname + location.search;
  const answer = await fetch(address, { cache: 'no-store' }).catch(() => null);
  if (answer === null) return whyNoAnswer(address);
  if (!answer.ok) return failureOfStatus(answer.status, address).cause;
  const text = await answer.text().catch(() => '');
  if (text.includes(ownScript())) return (await whyNoScript(reason)) ?? 'unreachable';
  return text.includes(pageData.cover) ? 'replaced' : 'signedOut';
}

/** The address by which this page names the player. */
const ownScript = (): string =>
  document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? '';
