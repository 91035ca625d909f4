import RotateCw from 'lucide-react/icons/rotate-cw';
import { useEffect, useId, useState } from 'react';

import type { PictureSize } from '../../core/pictureFile.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { closeAround } from '../../ui/closeAround.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Choice } from '../page/Choice.tsx';
import styles from './CropDialog.module.css';
import { CropStage } from './CropStage.tsx';
import { type Shape, shapedRegion, turnedRegion } from './cropping.ts';
import { type Orientation } from './exifOrientation.ts';
import { type Redrawn, redrawInWorker, type Region, WHOLE } from './redrawing.ts';

export interface CropDialogProps {
  /** Of the picture as it is. */
  readonly address: string;
  readonly onClose: () => void;
  readonly onCropped: (picture: Redrawn) => void;
}

/** How often a picture is turned by 90° to the right, as the orientation that says the same. */
const TURNS: readonly Orientation[] = [1, 6, 3, 8];

type ShapeName = 'free' | 'wide' | 'photo' | 'square';
const SHAPES: Readonly<Record<ShapeName, Shape>> = {
  free: null,
  wide: 16 / 9,
  photo: 4 / 3,
  square: 1,
};
const shapeNames: readonly ShapeName[] = ['free', 'wide', 'photo', 'square'];

interface Cut {
  readonly turns: number;
  readonly region: Region;
  readonly shape: ShapeName;
}

const turned = (size: PictureSize, turns: number): PictureSize =>
  turns % 2 === 0 ? size : { width: size.height, height: size.width };

/** Cuts a part out of a picture, and turns it: by pointer, by finger and by keys. */
export function CropDialog({ address, onClose, onCropped }: CropDialogProps) {
  const { t } = useTranslation('editor');
  const picture = usePicture(address);
  const keys = useId();
  const [cut, setCut] = useState<Cut>({ turns: 0, region: WHOLE, shape: 'free' });
  const [state, setState] = useState<'open' | 'working' | 'failed'>('open');
  const size = picture === null ? null : turned(picture.size, cut.turns);
  const orientation = TURNS[cut.turns] ?? 1;
  const apply = async (button: HTMLElement) => {
    if (picture === null) return;
    setState('working');
    const { bytes } = picture;
    const { region } = cut;
    const drawn = await redrawInWorker({ bytes, orientation, size, region });
    if (drawn === 'unread') return setState('failed');
    onCropped(drawn);
    return closeAround(button);
  };
  const turn = () => {
    if (size === null) return;
    const turns = (cut.turns + 1) % 4;
    const region = turnedRegion(cut.region);
    setCut({ ...cut, turns, region: shapedRegion(region, SHAPES[cut.shape], turned(size, 1)) });
  };
  return (
    <Dialog open onClose={onClose} title={t('media.crop.title')} closeLabel={t('close')}>
      <div className={styles['crop']}>
        <div className={styles['tools']} hidden={picture === null}>
          <Choice
            label={t('media.crop.shape')}
            options={shapeNames.map((name) => [name, t(`media.crop.${name}`)] as const)}
            chosen={cut.shape}
            onChoose={(shape) =>
              size !== null &&
              setCut({ ...cut, shape, region: shapedRegion(WHOLE, SHAPES[shape], size) })
            }
          />
          <Button look="bare" icon={<RotateCw aria-hidden />} onClick={turn}>
            {t('media.crop.turn')}
          </Button>
        </div>
        {picture !== null && size !== null && (
          <CropStage
            bitmap={picture.bitmap}
            size={size}
            orientation={orientation}
            region={cut.region}
            shape={SHAPES[cut.shape]}
            describedBy={keys}
            onChange={(region) => setCut({ ...cut, region })}
          />
        )}
        <p className={styles['told']} role={state === 'failed' ? 'alert' : 'status'}>
          {state === 'failed' && t('media.trouble.unread')}
          {state === 'working' && t('media.working')}
          {state === 'open' &&
            size !== null &&
            t('media.crop.size', { ...sizeOf(cut.region, size) })}
        </p>
        <p id={keys} className={styles['told']}>
          {t('media.crop.keys')}
        </p>
        <div className={styles['ways']}>
          <Button
            unavailable={state === 'working'}
            onClick={({ currentTarget }) => void apply(currentTarget)}
          >
            {t('media.crop.apply')}
          </Button>
          <Button look="quiet" onClick={({ currentTarget }) => closeAround(currentTarget)}>
            {t('media.crop.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

const sizeOf = (region: Region, { width, height }: PictureSize): PictureSize => ({
  width: Math.round(region.width * width),
  height: Math.round(region.height * height),
});

interface OpenPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly bitmap: ImageBitmap;
  readonly size: PictureSize;
}

/** The picture, as soon as it is there. */
function usePicture(address: string): OpenPicture | null {
  const [picture, setPicture] = useState<OpenPicture | null>(null);
  useEffect(() => {
    const open = async () => {
      const blob = await (await fetch(address)).blob();
      const [bitmap, bytes] = await Promise.all([createImageBitmap(blob), blob.arrayBuffer()]);
      const { width, height } = bitmap;
      setPicture({ bitmap, bytes: new Uint8Array(bytes), size: { width, height } });
    };
    // Without it, the dialog stays empty, and can be closed.
    open().catch(() => setPicture(null));
  }, [address]);
  return picture;
}
