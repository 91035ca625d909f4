import Captions from 'lucide-react/icons/captions';
import { lazy, Suspense, useState } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { Cue } from '../../media/cues.ts';
import { setAround } from '../../commands/setAround.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { useForm } from './FormContext.ts';

const CaptionsDialog = lazy(async () => ({
  default: (await import('../../media/CaptionsDialog.tsx')).CaptionsDialog,
}));

interface CaptionsButtonProps {
  /** The name of the file; empty: a new one. */
  readonly chosen: string;
  readonly place: DraftPlace;
  readonly onSave: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** The way to the captions of a film, which are written beside it. */
export function CaptionsButton({ chosen, place, onSave }: CaptionsButtonProps) {
  const { t } = useTranslation('editor');
  const { act, filmAround, mediaAddress } = useForm();
  const [writing, setWriting] = useState(false);
  const [unkept, setUnkept] = useState<readonly Cue[] | null>(null);
  const film = filmAround?.(place) ?? null;
  return (
    <>
      <Button look="bare" icon={<Captions aria-hidden />} onClick={() => setWriting(true)}>
        {t('media.cues.open')}
      </Button>
      {unkept !== null && <p>{t('media.cues.unkept')}</p>}
      {writing && (
        <Suspense>
          <CaptionsDialog
            address={chosen === '' ? null : mediaAddress(chosen)}
            film={film === null ? null : mediaAddress(film)}
            unkept={unkept}
            onUnkept={setUnkept}
            onClose={() => setWriting(false)}
            onSave={onSave}
            onTranscript={(transcript) => act(setAround(place, { transcript }))}
          />
        </Suspense>
      )}
    </>
  );
}
