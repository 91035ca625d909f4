import { Component, type ReactNode } from 'react';

import { ViewNotLoaded } from '../../blocks/laterView.tsx';
import { PageNotLoaded } from '../trouble/PageNotLoaded.tsx';
import { BrokenPage } from './BrokenPage.tsx';

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
