import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Outline, type OutlineProps } from './Outline.tsx';

interface OutlineDrawerProps extends OutlineProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The outline where there is no room for it beside the lesson. */
export function OutlineDrawer({ open, onClose, ...outline }: OutlineDrawerProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      place="start"
      title={t('outline.open')}
      closeLabel={t('outline.close')}
    >
      <Outline {...outline} onFollow={onClose} />
    </Dialog>
  );
}
