import Crop from 'lucide-react/icons/crop';
import { lazy, Suspense, useState } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { Redrawn } from '../../media/redrawing.ts';
import styles from './MediaField.module.css';

const CropDialog = lazy(async () => ({
  default: (await import('../../media/CropDialog.tsx')).CropDialog,
}));

interface PictureShownProps {
  /** `null`: it cannot be shown yet. */
  readonly address: string | null;
  /** A drawing has no pixels to cut, and a moving picture would stand still. */
  readonly canBeCut: boolean;
  readonly onCropped: (picture: Redrawn) => void;
}

/** The picture that a field names, and the way to cut and turn it. */
export function PictureShown({ address, canBeCut, onCropped }: PictureShownProps) {
  const { t } = useTranslation('editor');
  const [cutting, setCutting] = useState(false);
  // Until a picture that was cut can be shown, the button stays, which has the focus.
  const [wasShown, setWasShown] = useState(false);
  if (address !== null && !wasShown) setWasShown(true);
  return (
    <>
      {address !== null && <img className={styles['thumb']} src={address} alt="" />}
      {canBeCut && wasShown && (
        <Button
          look="bare"
          icon={<Crop aria-hidden />}
          unavailable={address === null}
          onClick={() => setCutting(true)}
        >
          {t('media.crop.open')}
        </Button>
      )}
      {cutting && address !== null && (
        <Suspense>
          <CropDialog address={address} onClose={() => setCutting(false)} onCropped={onCropped} />
        </Suspense>
      )}
    </>
  );
}
