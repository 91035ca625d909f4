import { useTranslation } from 'react-i18next';

import type { Unconfirmed } from '../../session/status.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './UnconfirmedDialog.module.css';

/** Asks what becomes of work that the LMS does not know. Closed without an answer, it is kept. */
export function UnconfirmedDialog({ unconfirmed }: { readonly unconfirmed: Unconfirmed }) {
  const { t } = useTranslation();
  const { inTab = false } = unconfirmed;
  return (
    <Dialog
      open
      onClose={unconfirmed.keep}
      title={t('saving.lostTitle')}
      closeLabel={t('saving.lostKeep')}
    >
      <p>{t(inTab ? 'saving.lostInTab' : 'saving.lostBody')}</p>
      <div className={styles['buttons']}>
        <Button onClick={unconfirmed.keep}>{t('saving.lostKeep')}</Button>
        <Button look="quiet" onClick={unconfirmed.discard}>
          {t(inTab ? 'saving.lostInTabDrop' : 'saving.lostDrop')}
        </Button>
      </div>
    </Dialog>
  );
}
