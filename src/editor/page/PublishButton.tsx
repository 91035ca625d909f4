import { use, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import { PublishDialog } from './PublishDialog.tsx';
import styles from './PublishButton.module.css';
import { PublisherContext } from './PublisherContext.ts';

/** The way to a package, where there is one. */
export function PublishButton({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation('editor');
  const publisher = use(PublisherContext);
  const [open, setOpen] = useState(false);
  if (publisher === null) return null;
  return (
    <>
      <Button className={styles['publish']} onClick={() => setOpen(true)}>
        {t('publish.open')}
      </Button>
      <PublishDialog
        editing={editing}
        publisher={publisher}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
