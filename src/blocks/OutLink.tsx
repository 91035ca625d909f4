import type { ReactNode } from 'react';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { siteOf } from '../core/siteOf.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

export interface OutLinkProps {
  /** https, mailto or tel. */
  readonly to: string;
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** Pages open in a new tab, so that the course stays open; addresses to write or call do not. */
export function OutLink({ to, onFollow, children }: OutLinkProps) {
  const { t } = useTranslation();
  if (!to.startsWith('https:')) {
    return (
      <a href={to} onClick={onFollow}>
        {children}
      </a>
    );
  }
  return (
    <a href={to} target="_blank" rel="noopener noreferrer" onClick={onFollow}>
      {children}
      <VisuallyHidden>{t('common.linkHint', { site: siteOf(to) })}</VisuallyHidden>
    </a>
  );
}
