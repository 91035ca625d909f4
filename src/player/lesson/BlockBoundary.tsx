import { Component, type ReactNode } from 'react';

import { BrokenBlock } from './BrokenBlock.tsx';

interface BlockBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a block that cannot be drawn from taking the lesson with it. */
export class BlockBoundary extends Component<BlockBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <BrokenBlock onRetry={() => this.setState({ broken: false })} />;
  }
}
