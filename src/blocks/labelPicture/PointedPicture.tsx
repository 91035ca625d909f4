import { useLayoutEffect, useRef } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { AnswerLabel } from '../contract.ts';
import { labelIn } from '../placedItems.ts';
import { Picture } from '../Picture.tsx';
import { areDense } from '../pinDistance.ts';
import type { Carrying } from '../useCarrying.ts';
import type { LabelPictureContent, PicturePoint } from './content.ts';
import styles from './PointedPicture.module.css';

interface PointedPictureProps {
  readonly content: LabelPictureContent;
  readonly labels: readonly AnswerLabel[];
  /** The points that have a name, right or not. */
  readonly taken: ReadonlySet<ItemNumber>;
  /** Not null while a card is carried: then each point takes it. */
  readonly carrying: Carrying | null;
}

/** The picture with its numbers. The places below it say the same: no point has to be hit. */
export function PointedPicture({ content, labels, taken, carrying }: PointedPictureProps) {
  const { t } = useTranslation();
  const { credit, points } = content;
  return (
    <figure className={styles['figure']}>
      <div className={styles['picture']} data-dense={areDense(points)}>
        <Picture picture={content} />
        {points.map((point, index) => (
          <Point
            key={point.item}
            point={point}
            number={index + 1}
            label={labelIn(labels, point.item)}
            isTaken={taken.has(point.item)}
            carrying={carrying}
          />
        ))}
      </div>
      {credit !== null && (
        <figcaption className={styles['credit']}>{t('blocks.image.credit', { credit })}</figcaption>
      )}
    </figure>
  );
}

interface PointProps extends Pick<PointedPictureProps, 'carrying'> {
  readonly point: PicturePoint;
  readonly number: number;
  readonly label: string;
  readonly isTaken: boolean;
}

/** Its place needs no style attribute, which a page may forbid. */
function Point({ point: { item, x, y }, number, label, isTaken, carrying }: PointProps) {
  const { t } = useTranslation();
  const spot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    spot.current?.style.setProperty('--x', `${x}%`);
    spot.current?.style.setProperty('--y', `${y}%`);
  }, [x, y]);
  const face = (
    <span className={styles['face']} aria-hidden>
      {t('blocks.panels.number', { number })}
    </span>
  );
  return (
    <div
      ref={spot}
      className={styles['point']}
      data-place={item}
      data-taken={isTaken}
      data-over={carrying?.over === item}
    >
      {carrying === null ? (
        face
      ) : (
        <button
          type="button"
          className={styles['target']}
          aria-label={t('blocks.places.putIn', { place: label })}
          {...carrying.target(item)}
        >
          {face}
        </button>
      )}
    </div>
  );
}
