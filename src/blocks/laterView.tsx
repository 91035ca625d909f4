import { type ComponentType, createElement, type ReactNode, use, useEffect } from 'react';

import type { LaterWords } from '../i18n/words.ts';

/** A view in a chunk of its own. */
export interface LaterView<Props> {
  /** Suspends while the view is on its way; once it is there, draws it at once. */
  readonly View: (props: Props) => ReactNode;
  /** Fetches the view ahead of need; again, after it could not be had. */
  readonly load: () => Promise<unknown>;
  /** It is there: drawing it will not suspend. */
  readonly isThere: () => boolean;
}

/** What a view throws whose chunk could not be had: it can be asked for again. */
export class ViewNotLoaded extends Error {
  override readonly name = 'ViewNotLoaded';
  /** Asks for the chunk again; rejects when that fails too. */
  readonly again: () => Promise<unknown>;

  constructor(cause: unknown, again: () => Promise<unknown>) {
    super('A part of the player could not be loaded.', { cause });
    this.again = again;
  }
}

/**
 * As React's `lazy`, but a view that was fetched ahead never suspends, so that nothing flickers, and
 * one that could not be had can be asked for again: browsers do fetch a failed module anew. It is ready
 * only with the words that it says.
 */
export function laterView<Props extends object>(
  fetchView: () => Promise<ComponentType<Props>>,
  words?: LaterWords,
): LaterView<Props> {
  let ready: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  let failed = false;
  let awaited = false;
  const load = () => {
    if (coming !== null && !failed) return coming;
    failed = false;
    coming = Promise.all([fetchView(), words?.load()]).then(keep, giveUp);
    return coming;
  };
  const keep = ([view]: readonly [ComponentType<Props>, unknown]) => (ready = view);
  const giveUp = (error: unknown) => {
    failed = true;
    throw new ViewNotLoaded(error, load);
  };
  const waitedFor = () => {
    awaited = true;
    // Drawn again, a view that failed fails again at once: whoever caught it decides when to ask.
    return coming ?? load();
  };
  function View(props: Props): ReactNode {
    let view = ready;
    // Whoever suspended by a promise has to name it once more when it goes on: so, until it was drawn.
    if (view === null || awaited) view = use(waitedFor());
    useEffect(() => void (awaited = false), []);
    return createElement(view, props);
  }
  return { View, load, isThere: () => ready !== null };
}
