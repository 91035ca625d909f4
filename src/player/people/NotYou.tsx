import { Suspense, useState } from 'react';

import { laterView } from '../../blocks/laterView.tsx';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { People } from '../../session/people.ts';
import type { Session } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { PanelBoundary } from '../frame/PanelBoundary.tsx';

/** Fetched when it is asked for. */
export const notYouDialog = laterView(
  async () => (await import('./NotYouDialog.tsx')).NotYouDialog,
);

export interface NotYouProps {
  readonly people: People;
  readonly session: Pick<Session, 'end'>;
  /** There is something to put aside. */
  readonly begun: boolean;
}

/** The way to another person's work, where no LMS says who is here; nothing where nobody was yet. */
export function NotYou(props: NotYouProps) {
  const { begun, people } = props;
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const [offered] = useState(() => people.aside().length > 0);
  const [canKeep] = useState(people.canKeep);
  if (!canKeep || !(begun || offered)) return null;
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <div>
      <Button look="bare" onClick={ask}>
        {t(begun ? 'people.open' : 'people.openAside')}
      </Button>
      {asked && (
        <PanelBoundary panel={null}>
          <Suspense>
            <notYouDialog.View {...props} open={open} onClose={() => setOpen(false)} />
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  );
}
