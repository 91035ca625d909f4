import { useLayoutEffect, useRef } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Picture } from '../Picture.tsx';
import type { LabeledGraphicContent, Pin as PinContent } from './content.ts';
import styles from './Graphic.module.css';
import { areDense } from '../pinDistance.ts';

export interface GraphicProps {
  readonly content: LabeledGraphicContent;
  readonly isOpen: (item: ItemNumber) => boolean;
  readonly onLookAt: (item: ItemNumber) => void;
}

/** The picture, with its pins above it. */
export function Graphic({ content, isOpen, onLookAt }: GraphicProps) {
  const { t } = useTranslation();
  const { credit, pins } = content;
  return (
    <figure className={styles['figure']}>
      <div className={styles['graphic']} data-dense={areDense(pins)}>
        <Picture picture={content} />
        {pins.map((pin, index) => (
          <Pin
            key={pin.item}
            pin={pin}
            number={index + 1}
            open={isOpen(pin.item)}
            onPress={() => onLookAt(pin.item)}
          />
        ))}
      </div>
      {credit !== null && (
        <figcaption className={styles['credit']}>{t('blocks.image.credit', { credit })}</figcaption>
      )}
    </figure>
  );
}

interface PinProps {
  readonly pin: PinContent;
  readonly number: number;
  readonly open: boolean;
  readonly onPress: () => void;
}

/** Opens its point in the list and leads there. Its place needs no style attribute, which a page may forbid. */
function Pin({ pin: { x, y, title }, number, open, onPress }: PinProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.style.setProperty('--x', `${x}%`);
    button.current?.style.setProperty('--y', `${y}%`);
  }, [x, y]);
  const label = t('blocks.panels.number', { number });
  return (
    <button
      ref={button}
      type="button"
      className={styles['pin']}
      data-open={open}
      aria-label={t('blocks.labeledGraphic.pin', { number, title })}
      onClick={onPress}
    >
      <span className={styles['face']}>{label}</span>
    </button>
  );
}
