import { Component, type ReactNode } from 'react';

import { BrokenPage } from './BrokenPage.tsx';

interface PageBoundaryProps {
  /** Another page is another chance. */
  readonly page: string;
  readonly children: ReactNode;
}

/** Keeps a page that cannot be drawn, or fetched, from taking the frame with it. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly broken: string | null }> {
  override state = { broken: null };

  override componentDidCatch(): void {
    this.setState({ broken: this.props.page });
  }

  override render(): ReactNode {
    if (this.state.broken !== this.props.page) return this.props.children;
    return <BrokenPage />;
  }
}
