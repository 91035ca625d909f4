import { type ComponentType, createElement, type ReactNode, use } from 'react';

/** A view in a chunk of its own. */
export interface LaterView<Props> {
  /** Suspends while the view is on its way; once it is there, draws it at once. */
  readonly View: (props: Props) => ReactNode;
  /** Fetches the view ahead of need. */
  readonly load: () => Promise<unknown>;
}

/**
 * As React's `lazy`, but a view that was fetched ahead never suspends, so that nothing flickers, and
 * one that could not be had is asked for again.
 */
export function laterView<Props extends object>(
  fetchView: () => Promise<ComponentType<Props>>,
): LaterView<Props> {
  let ready: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const load = () => (coming ??= fetchView().then(keep, giveUp));
  const keep = (view: ComponentType<Props>) => (ready = view);
  const giveUp = (error: unknown) => {
    coming = null;
    throw error;
  };
  const View = (props: Props): ReactNode => createElement(ready ?? use(load()), props);
  return { View, load };
}
