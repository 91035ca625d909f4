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
  function LaterWindow(props: Props) {
    const [opened, setOpened] = useState(props.open);
    if (props.open && !opened) setOpened(true);
    return (
      opened && (
        <PartBoundary>
          <Suspense>{createElement(Window, props)}</Suspense>
        </PartBoundary>
      )
    );
  }
  // Whether it can be fetched is said when it is opened.
  LaterWindow.prepare = () => {
    fetch().catch(() => undefined);
  };
  return LaterWindow;
}
