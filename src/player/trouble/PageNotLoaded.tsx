import { useAskedFor } from './useAskedFor.ts';
import { useTryAgain } from './useTryAgain.ts';
import { TroublePage } from './TroublePage.tsx';

interface NotLoadedProps {
  /** Asks again for the script that could not be had. */
  readonly again: () => Promise<unknown>;
  readonly onThere: () => void;
}

/** Stands where the script that draws a page could not be had. */
export function PageNotLoaded({ again, onThere }: NotLoadedProps) {
  const { tryNow, failures, cause } = useTryAgain(again, onThere);
  const { outcome, ask } = useAskedFor(failures, tryNow);
  return <TroublePage cause={cause} outcome={outcome} onTry={ask} />;
}
