import { Component, type ReactNode } from 'react';

import { ViewNotLoaded } from '../../blocks/laterView.tsx';
import { PartNotLoaded } from '../trouble/PartNotLoaded.tsx';
import type { FramePanel } from './panels.ts';
import styles from './PanelBoundary.module.css';

interface PanelBoundaryProps {
  readonly panel: FramePanel | 'listen' | null;
  readonly children: ReactNode;
}

interface Missing {
  readonly panel: FramePanel | 'listen' | null;
  readonly error: ViewNotLoaded;
}

/** Keeps a panel that could not be fetched from taking the page with it; it opens by itself later. */
export class PanelBoundary extends Component<
  PanelBoundaryProps,
  { readonly missing: Missing | null }
> {
  override state: { readonly missing: Missing | null } = { missing: null };
  readonly #retry = () => this.setState({ missing: null });

  override componentDidCatch(error: unknown): void {
    if (!(error instanceof ViewNotLoaded)) throw error;
    this.setState({ missing: { panel: this.props.panel, error } });
  }

  override render(): ReactNode {
    const { missing } = this.state;
    if (missing === null) return this.props.children;
    return (
      <div className={styles['missing']} role="alert">
        <PartNotLoaded again={missing.error.again} onThere={this.#retry} />
      </div>
    );
  }
}
