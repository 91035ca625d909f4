import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
} from 'react';

import type { PictureSize } from '../../core/pictureFile.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { type Corner, corners, movedRegion, type Shape, withCorner } from './cropping.ts';
import styles from './CropDialog.module.css';
import { fitted } from './encodings.ts';
import { type Orientation, upright } from './exifOrientation.ts';
import { arrowStep } from './arrowStep.ts';
import type { Region } from './redrawing.ts';

interface CropStageProps {
  readonly bitmap: ImageBitmap;
  /** As it is shown: turned. */
  readonly size: PictureSize;
  readonly orientation: Orientation;
  readonly region: Region;
  readonly shape: Shape;
  /** The id of what says how its parts are moved by keys. */
  readonly describedBy: string;
  readonly onChange: (region: Region) => void;
}

/** In pixels: sharp enough to see where to cut. */
const SHOWN = 1_000;

/** The picture, and the frame over it that is moved as a whole or by its corners. */
export function CropStage({
  bitmap,
  size,
  orientation,
  region,
  shape,
  describedBy,
  onChange,
}: CropStageProps) {
  const { t } = useTranslation('editor');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [said, say] = useState('');
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, bitmap, size, orientation);
  }, [bitmap, orientation, size]);
  const pull = (corner: Corner | null) => (across: number, down: number) => {
    if (corner !== null) {
      return onChange(withCorner(region, corner, [across, down], shape, size));
    }
    const moved = movedRegion(region, across, down);
    onChange(moved);
    // Its size, which is said when a corner is pulled, stays the same.
    const at = { x: Math.round(moved.x * 100), y: Math.round(moved.y * 100) };
    return say(t('media.points.at', { title: t('media.crop.part'), ...at }));
  };
  const moves = (by: (across: number, down: number) => void) => ({
    onKeyDown: (event: KeyboardEvent) => {
      const step = arrowStep(event);
      if (step === null) return;
      event.preventDefault();
      by(...step);
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const room = canvas.current?.getBoundingClientRect();
      if (room === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      event.stopPropagation();
      by(event.movementX / room.width, event.movementY / room.height);
    },
  });
  const frame: CSSProperties = {
    left: percent(region.x),
    top: percent(region.y),
    width: percent(region.width),
    height: percent(region.height),
  };
  return (
    <div className={styles['stage']}>
      <canvas ref={canvas} className={styles['picture']} />
      <div className={styles['shades']}>
        <div className={styles['shade']} style={frame} />
      </div>
      <div className={styles['frame']} style={frame}>
        <button
          type="button"
          className={styles['part']}
          aria-label={t('media.crop.part')}
          aria-describedby={describedBy}
          {...moves(pull(null))}
        />
        {corners.map((corner) => (
          <button
            key={corner}
            type="button"
            className={styles['corner']}
            data-corner={corner}
            aria-label={t(`media.crop.corners.${corner}`)}
            aria-describedby={describedBy}
            {...moves(pull(corner))}
          />
        ))}
      </div>
      <output className="visually-hidden">{said}</output>
    </div>
  );
}

const percent = (part: number): string => `${part * 100}%`;

function draw(
  canvas: HTMLCanvasElement,
  bitmap: ImageBitmap,
  size: PictureSize,
  orientation: Orientation,
): void {
  const { width, height } = fitted(size, SHOWN);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  context?.scale(width / size.width, height / size.height);
  context?.transform(...upright(orientation, bitmap.width, bitmap.height));
  context?.drawImage(bitmap, 0, 0);
}
