import { Component, type ReactNode } from 'react';

import { ViewNotLoaded } from '../../blocks/laterView.tsx';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { useSavingWords } from '../play/savingWords.ts';
import { TroublePage } from '../trouble/TroublePage.tsx';
import { useAskedFor } from '../trouble/useAskedFor.ts';
import { useReload } from '../trouble/useReload.ts';
import { useTryAgain } from '../trouble/useTryAgain.ts';
import styles from './pages.module.css';

interface PageBoundaryProps {
  /** Another page is another chance. */
  readonly page: string;
  readonly children: ReactNode;
}

interface Broken {
  readonly page: string;
  readonly error: unknown;
}

/** Keeps a page that cannot be drawn, or fetched, from taking the frame with it. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly broken: Broken | null }> {
  override state: { readonly broken: Broken | null } = { broken: null };
  readonly #retry = () => this.setState({ broken: null });

  override componentDidCatch(error: unknown): void {
    this.setState({ broken: { page: this.props.page, error } });
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (broken?.page !== this.props.page) return this.props.children;
    return broken.error instanceof ViewNotLoaded ? (
      <PageNotLoaded again={broken.error.again} onThere={this.#retry} />
    ) : (
      <BrokenPage />
    );
  }
}

/** A part of the player could not be had: loading the page anew asks for it again. */
function BrokenPage() {
  const { t } = useTranslation();
  const { reload, inVain } = useReload();
  const kept = useSavingWords('trouble');
  return (
    <div className={styles['page']} role="alert">
      <h1 tabIndex={-1}>{t('errors.title')}</h1>
      <p className={styles['lede']}>
        {inVain ? t('trouble.reloadInVain') : t('errors.lessonFailedMore')}
      </p>
      {kept !== null && <p>{kept}</p>}
      <div className={styles['buttons']}>
        <Button size="large" onClick={reload}>
          {t('errors.reload')}
        </Button>
      </div>
    </div>
  );
}

interface NotLoadedProps {
  /** Asks again for the script that could not be had. */
  readonly again: () => Promise<unknown>;
  readonly onThere: () => void;
}

/** Stands where the script that draws a page could not be had. */
function PageNotLoaded({ again, onThere }: NotLoadedProps) {
  const { tryNow, failures, cause } = useTryAgain(again, onThere);
  const { outcome, ask } = useAskedFor(failures, tryNow);
  return <TroublePage cause={cause} outcome={outcome} onTry={ask} />;
}
