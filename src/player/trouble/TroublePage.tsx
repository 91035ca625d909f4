import CloudOff from 'lucide-react/icons/cloud-off';
import KeyRound from 'lucide-react/icons/key-round';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import WifiOff from 'lucide-react/icons/wifi-off';
import { type ReactNode, useEffect, useId, useRef } from 'react';

import type { LoadCause } from '../../core/loadCause.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import pages from '../pages/pages.module.css';
import { useSavingWords } from '../play/savingWords.ts';
import styles from './TroublePage.module.css';
import { useReload } from './useReload.ts';

interface TroublePageProps {
  readonly cause: LoadCause;
  /** What the page would have been. */
  readonly eyebrow?: string;
  /** What became of the last try that the learner asked for; `null` when there was none. */
  readonly outcome: 'trying' | 'inVain' | null;
  readonly onTry: () => void;
  /** Another way on. */
  readonly children?: ReactNode;
}

const icons = {
  offline: WifiOff,
  unreachable: CloudOff,
  serverFailed: CloudOff,
  signedOut: KeyRound,
  replaced: RefreshCw,
} as const;

/**
 * Stands where a page could not be had: what happened, what is kept, and what to do. Reached by
 * itself the heading is focused, and says the rest; a change of cause is announced.
 */
export function TroublePage({ cause, eyebrow, outcome, onTry, children }: TroublePageProps) {
  const { t } = useTranslation();
  const id = useId();
  const { reload, inVain } = useReload();
  const kept = useSavingWords('trouble');
  const Icon = icons[cause];
  useChange(cause);
  const news = inVain ? t('trouble.reloadInVain') : outcome !== null && t(`trouble.${outcome}`);
  return (
    <div className={pages['page']}>
      <span className={styles['sign']} aria-hidden="true">
        <Icon />
      </span>
      <header>
        {eyebrow !== undefined && <p className={pages['eyebrow']}>{eyebrow}</p>}
        <h1 tabIndex={-1} aria-describedby={id}>
          {t(`trouble.${cause}.title`)}
        </h1>
      </header>
      <div id={id} className={styles['words']}>
        <p className={pages['lede']}>{t(`trouble.${cause}.more`)}</p>
        {kept !== null && <p className={styles['kept']}>{kept}</p>}
      </div>
      <div className={pages['buttons']}>
        {cause === 'replaced' ? (
          <Button size="large" onClick={reload}>
            {t('trouble.reload')}
          </Button>
        ) : (
          <Button size="large" onClick={onTry}>
            {t('trouble.tryNow')}
          </Button>
        )}
        {children}
      </div>
      <p className={styles['news']}>{news}</p>
    </div>
  );
}

/** Says that the trouble is another now: the focus stays where it is. */
function useChange(cause: LoadCause): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const said = useRef(cause);
  useEffect(() => {
    if (said.current === cause) return;
    said.current = cause;
    announce(`${t(`trouble.${cause}.title`)}. ${t(`trouble.${cause}.more`)}`);
  }, [announce, cause, t]);
}
