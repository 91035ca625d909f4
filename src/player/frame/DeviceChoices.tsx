import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { Session } from '../../session/session.ts';
import type { DeviceHoldings } from '../../session/status.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DeviceChoices.module.css';
import { useWorkWords } from './useWorkWords.ts';

interface DeviceChoicesProps {
  readonly session: Pick<Session, 'holdings' | 'clearDevice'>;
}

/** What this device keeps of the learner, and its removal: asked once more before it is gone. */
export function DeviceChoices({ session }: DeviceChoicesProps) {
  const { t } = useTranslation();
  const [holdings, setHoldings] = useState<DeviceHoldings | null>(null);
  const [isRemoved, setRemoved] = useState(false);
  if (session.holdings() === null) return null;
  const remove = () => {
    session.clearDevice();
    setHoldings(null);
    setRemoved(true);
  };
  return (
    <section className={styles['device']}>
      <h3 className={styles['title']}>{t('saving.clear.title')}</h3>
      {holdings !== null && (
        <Asked holdings={holdings} onRemove={remove} onKeep={() => setHoldings(null)} />
      )}
      {holdings === null && !isRemoved && (
        <Button look="quiet" onClick={() => setHoldings(session.holdings())}>
          {t('saving.clear.open')}
        </Button>
      )}
      <output>{isRemoved && t('saving.clear.removed')}</output>
    </section>
  );
}

interface AskedProps {
  readonly holdings: DeviceHoldings;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** What would go, first what may be nowhere else. */
function Asked({ holdings: { elsewhere, unreturned }, onRemove, onKeep }: AskedProps) {
  const { t } = useTranslation();
  const work = useWorkWords();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles['asked']}>
      <p ref={heading} tabIndex={-1}>
        {t('saving.clear.asked')}
      </p>
      <ul>
        {unreturned !== null && <li>{t('saving.clear.unreturned', { what: work(unreturned) })}</li>}
        {elsewhere !== null && <li>{t('saving.clear.elsewhere', { what: work(elsewhere) })}</li>}
        <li>{t('saving.clear.preferences')}</li>
      </ul>
      <p className={styles['quiet']}>{t('saving.clear.stays')}</p>
      <div className={styles['buttons']}>
        <Button onClick={onKeep}>{t('saving.clear.keep')}</Button>
        <Button look="quiet" onClick={onRemove}>
          {t('saving.clear.remove')}
        </Button>
      </div>
    </div>
  );
}
