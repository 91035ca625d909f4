import Clapperboard from 'lucide-react/icons/clapperboard';
import { lazy, Suspense, useState } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { DraftPlace } from '../../commands/edit.ts';
import { isRecording } from '../../commands/mediaBlocks.ts';
import { useForm } from './FormContext.ts';

const PosterDialog = lazy(async () => ({
  default: (await import('../../media/PosterDialog.tsx')).PosterDialog,
}));

interface PosterButtonProps {
  readonly place: DraftPlace;
  readonly onFile: (file: File) => void;
}

/** The way to a picture of the film in whose block a picture is chosen; none where it has no film. */
export function PosterButton({ place, onFile }: PosterButtonProps) {
  const { t } = useTranslation('editor');
  const { filmAround, mediaAddress } = useForm();
  const [open, setOpen] = useState(false);
  const name = filmAround?.(place) ?? null;
  const film = name === null || isRecording(name) ? null : mediaAddress(name);
  if (name === null || film === null) return null;
  const called = `${name.replace(/\.[^.]*$/, '')}-poster.png`;
  return (
    <>
      <Button look="bare" icon={<Clapperboard aria-hidden />} onClick={() => setOpen(true)}>
        {t('media.poster.open')}
      </Button>
      {open && (
        <Suspense>
          <PosterDialog
            film={film}
            onClose={() => setOpen(false)}
            onTaken={(picture) => onFile(new File([picture], called, { type: picture.type }))}
          />
        </Suspense>
      )}
    </>
  );
}
