import { Component, type ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './PartBoundary.module.css';

interface PartBoundaryProps {
  /** What the part is about: it is drawn anew for something else. */
  readonly about?: string;
  readonly children: ReactNode;
}

interface Missing {
  readonly about: string | undefined;
  readonly isMissing: boolean;
}

/**
 * Keeps a part of the editor that cannot be fetched, as without a connection, or not be drawn from taking
 * with it what is being written. A page that failed to fetch a script asks no second time for it.
 */
export class PartBoundary extends Component<PartBoundaryProps, Missing> {
  override state: Missing = { about: this.props.about, isMissing: false };

  static getDerivedStateFromError(): Pick<Missing, 'isMissing'> {
    return { isMissing: true };
  }

  static getDerivedStateFromProps({ about }: PartBoundaryProps, last: Missing): Missing | null {
    return about === last.about ? null : { about, isMissing: false };
  }

  override render(): ReactNode {
    return this.state.isMissing ? <MissingPart /> : this.props.children;
  }
}

function MissingPart() {
  const { t } = useTranslation('editor');
  return (
    <div role="alert" className={styles['missing']}>
      <p>{t('trouble.part', { saved: t('saving.saved') })}</p>
      <Button look="quiet" onClick={() => location.reload()}>
        {t('trouble.anew')}
      </Button>
    </div>
  );
}
