import { Component, type ReactNode } from 'react';

import { ViewNotLoaded } from '../../blocks/laterView.tsx';
import { PartNotLoaded } from '../trouble/PartNotLoaded.tsx';
import { BrokenBlock } from './BrokenBlock.tsx';

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
