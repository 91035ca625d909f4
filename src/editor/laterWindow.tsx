import { type ComponentType, createElement, lazy, Suspense, useState } from 'react';

import { PartBoundary } from './page/PartBoundary.tsx';

interface Opened {
  readonly open: boolean;
}

/** A window that is fetched when it is first opened. Closed, it stays, as it gives the focus back. */
export function laterWindow<Props extends Opened>(fetch: () => Promise<ComponentType<Props>>) {
  const Window = lazy(async () => ({ default: await fetch() }));
  return function LaterWindow(props: Props) {
    const [opened, setOpened] = useState(props.open);
    if (props.open && !opened) setOpened(true);
    return (
      opened && (
        <PartBoundary>
          <Suspense>{createElement(Window, props)}</Suspense>
        </PartBoundary>
      )
    );
  };
}
