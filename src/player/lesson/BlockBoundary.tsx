import { Component, type ReactNode } from 'react';

import { ViewNotLoaded } from '../../blocks/laterView.tsx';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { PartNotLoaded } from '../trouble/PartNotLoaded.tsx';
import styles from './BlockBoundary.module.css';

interface BlockBoundaryProps {
  readonly children: ReactNode;
}

interface Caught {
  readonly error: unknown;
}

/** Keeps a block that cannot be drawn, or fetched, from taking the lesson with it. */
export class BlockBoundary extends Component<
  BlockBoundaryProps,
  { readonly caught: Caught | null }
> {
  override state: { readonly caught: Caught | null } = { caught: null };
  readonly #retry = () => this.setState({ caught: null });

  static getDerivedStateFromError(error: unknown): { readonly caught: Caught } {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    return caught.error instanceof ViewNotLoaded ? (
      <PartNotLoaded again={caught.error.again} onThere={this.#retry} />
    ) : (
      <BrokenBlock onRetry={this.#retry} />
    );
  }
}

/** Stands where a block could not be drawn. */
function BrokenBlock({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles['broken']} role="alert">
      <p>{t('errors.blockFailed')}</p>
      <Button look="quiet" onClick={onRetry}>
        {t('common.tryAgain')}
      </Button>
    </div>
  );
}
