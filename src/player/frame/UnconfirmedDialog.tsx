import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { Unconfirmed } from '../../session/status.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './UnconfirmedDialog.module.css';
import { useWorkWords } from './useWorkWords.ts';

/**
 * Asks what becomes of work that no LMS has returned. Closed without an answer, it waits on the
 * device.
 */
export function UnconfirmedDialog({ unconfirmed }: { readonly unconfirmed: Unconfirmed }) {
  const { t } = useTranslation();
  const { holds, keep, later, leave, origin } = unconfirmed;
  const what = useWorkWords()(holds);
  const isHere = origin !== 'elsewhere';
  return (
    <Dialog
      open
      onClose={later}
      title={t(isHere ? 'saving.lostTitle' : 'saving.elsewhereTitle')}
      closeLabel={t('saving.later')}
    >
      <p>{t(bodies[origin], { what })}</p>
      {!isHere && <p className={styles['quiet']}>{t('saving.elsewhereStays')}</p>}
      <div className={styles['buttons']}>
        <Button onClick={keep}>{t(isHere ? 'saving.lostKeep' : 'saving.elsewhereUse')}</Button>
        <Button look="quiet" onClick={leave}>
          {t(drops[origin])}
        </Button>
      </div>
    </Dialog>
  );
}

const bodies = {
  lost: 'saving.lostBody',
  elsewhere: 'saving.elsewhereBody',
  inTab: 'saving.lostInTab',
} as const;

const drops = {
  lost: 'saving.lostDrop',
  elsewhere: 'saving.elsewhereLeave',
  inTab: 'saving.lostInTabDrop',
} as const;
