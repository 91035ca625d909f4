import { lazy, Suspense, use, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import styles from './PublishButton.module.css';
import { PublisherContext } from './PublisherContext.ts';

/** Fetched when somebody wants to publish, and then it stays: closed, it gives the focus back. */
const PublishDialog = lazy(async () => ({
  default: (await import('./PublishDialog.tsx')).PublishDialog,
}));

/** The way to a package, where there is one. */
export function PublishButton({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation('editor');
  const publisher = use(PublisherContext);
  const [isOpen, setOpen] = useState<boolean | null>(null);
  if (publisher === null) return null;
  return (
    <>
      <Button className={styles['publish']} onClick={() => setOpen(true)}>
        {t('publish.open')}
      </Button>
      {isOpen !== null && (
        <Suspense>
          <PublishDialog
            editing={editing}
            publisher={publisher}
            open={isOpen}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
