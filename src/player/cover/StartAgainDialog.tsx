import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './StartAgainDialog.module.css';

interface StartAgainDialogProps {
  readonly open: boolean;
  /** The learner has a certificate, which they keep. */
  readonly certified: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

export function StartAgainDialog({ open, certified, onClose, onConfirm }: StartAgainDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('cover.startAgainTitle')}
      closeLabel={t('common.close')}
    >
      <div className={styles['body']}>
        <p>{t('cover.startAgainResets')}</p>
        <p>
          {t('cover.startAgainKeeps')} {certified && t('cover.startAgainCertificate')}
        </p>
        <div className={styles['buttons']}>
          <Button onClick={onConfirm}>{t('cover.startAgain')}</Button>
          <Button look="quiet" onClick={onClose}>
            {t('cover.startAgainCancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
