import { lazy, Suspense, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';

const StartAgainDialog = lazy(() =>
  import('./StartAgainDialog.tsx').then((module) => ({ default: module.StartAgainDialog })),
);

interface StartAgainProps {
  readonly look?: 'quiet' | 'bare';
  readonly certified: boolean;
  readonly onStartAgain: () => void;
}

/** Begins the course afresh, once the learner has read what that keeps. */
export function StartAgain({ look = 'quiet', certified, onStartAgain }: StartAgainProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <Button look={look} size="large" onClick={ask}>
        {t('cover.startAgain')}
      </Button>
      {asked && (
        <Suspense fallback={null}>
          <StartAgainDialog
            open={open}
            certified={certified}
            onClose={() => setOpen(false)}
            onConfirm={() => {
              setOpen(false);
              onStartAgain();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
