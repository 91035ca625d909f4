import Ellipsis from 'lucide-react/icons/ellipsis';
import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './WorkspaceMenu.module.css';
import { type Workspace, workspaces } from './workspaces.ts';

/** What else can be done with the course as a whole. */
export function WorkspaceMenu({ onOpen }: { readonly onOpen: (chosen: Workspace) => void }) {
  const { t } = useTranslation('editor');
  const [open, setOpen] = useState(false);
  const choose = (chosen: Workspace) => {
    setOpen(false);
    onOpen(chosen);
  };
  return (
    <>
      <IconButton
        icon={<Ellipsis aria-hidden />}
        label={t('workspaces.menu')}
        labelled="wide"
        onClick={() => setOpen(true)}
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('workspaces.title')}
        closeLabel={t('close')}
        place="end"
      >
        <ul className={styles['list']}>
          {workspaces.map((each) => (
            <li key={each.name}>
              <button type="button" className={styles['entry']} onClick={() => choose(each)}>
                <b>{t(`workspaces.${each.name}.title`)}</b>
                <span>{t(`workspaces.${each.name}.use`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
