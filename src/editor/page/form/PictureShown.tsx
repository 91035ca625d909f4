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
  readonly address: string;
  /** A drawing has no pixels to cut, and a moving picture would stand still. */
  readonly canBeCut: boolean;
  readonly onCropped: (picture: Redrawn) => void;
}

/** The picture that a field names, and the way to cut and turn it. */
export function PictureShown({ address, canBeCut, onCropped }: PictureShownProps) {
  const { t } = useTranslation('editor');
  const [cutting, setCutting] = useState(false);
  return (
    <>
      <img className={styles['thumb']} src={address} alt="" />
      {canBeCut && (
        <Button look="bare" icon={<Crop aria-hidden />} onClick={() => setCutting(true)}>
          {t('media.crop.open')}
        </Button>
      )}
      {cutting && (
        <Suspense>
          <CropDialog address={address} onClose={() => setCutting(false)} onCropped={onCropped} />
        </Suspense>
      )}
    </>
  );
}
