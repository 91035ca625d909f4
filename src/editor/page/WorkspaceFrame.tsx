import ArrowLeft from 'lucide-react/icons/arrow-left';
import { Suspense, useEffect, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { PartBoundary } from './PartBoundary.tsx';
import styles from './WorkspaceFrame.module.css';
import type { Workspace, WorkspaceProps } from './workspaces.ts';

/** A workspace under its title, with the way back to writing. */
export function WorkspaceFrame({
  workspace: { name, View },
  ...props
}: WorkspaceProps & { readonly workspace: Workspace }) {
  const { t } = useTranslation('editor');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that its name was chosen from: there, too, once this is gone with what had the focus.
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <main className={styles['workspace']}>
      <div className={styles['column']} {...useKeptFocus<HTMLDivElement>()}>
        <IconButton
          className={styles['back']}
          icon={<ArrowLeft className="mirrors" aria-hidden />}
          label={t('workspaces.back')}
          labelled="always"
          look="bare"
          onClick={props.onClose}
        />
        <h2 ref={heading} tabIndex={-1} className={styles['title']}>
          {t(`workspaces.${name}.title`)}
        </h2>
        <PartBoundary about={name}>
          <Suspense>
            <View {...props} />
          </Suspense>
        </PartBoundary>
      </div>
    </main>
  );
}
