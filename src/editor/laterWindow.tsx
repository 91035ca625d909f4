import { type ComponentType, createElement, lazy, Suspense, useState } from 'react';

import { PartBoundary } from './page/PartBoundary.tsx';

interface Opened {
  readonly open: boolean;
}

/**
 * A window that is fetched when it is first opened. Closed, it stays, as it gives the focus back. Where a
 * text has the focus it is prepared before: what is typed until it is there would go into the text.
 */
export function laterWindow<Props extends Opened>(fetch: () => Promise<ComponentType<Props>>) {
  const Window = lazy(async () => ({ default: await fetch() }));
  let prepared: ComponentType<Props> | null = null;
  function LaterWindow(props: Props) {
    const [shown, setShown] = useState<{ readonly Window: ComponentType<Props> } | null>(null);
    // React waits a while with what it had to wait for once: what is there is drawn as it is.
    const opened = props.open && shown === null ? { Window: prepared ?? Window } : shown;
    if (opened !== shown) setShown(opened);
    return (
      opened !== null && (
        <PartBoundary>
          <Suspense>{createElement(opened.Window, props)}</Suspense>
        </PartBoundary>
      )
    );
  }
  // Whether it can be fetched is said when it is opened.
  LaterWindow.prepare = () => {
    fetch()
      .then((found) => (prepared = found))
      .catch(() => undefined);
  };
  return LaterWindow;
}
