import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';

import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { addPoint, placePoint, type PointPlace } from '../../commands/points.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { below } from '../../editing/places.ts';
import { arrowStep } from '../../media/arrowStep.ts';
import { excerptOf } from '../../../course/excerpt.ts';
import { useForm } from './FormContext.ts';
import styles from './PointsField.module.css';

interface PointsOnPictureProps {
  readonly address: string;
  readonly points: readonly unknown[];
  /** Of the list. */
  readonly place: DraftPlace;
  /** Leads to the words of a point. */
  readonly onWrite: (index: number) => void;
}

/** What is pulled just now, and where it is by now: the course is told when it is let go. */
interface Pulled extends PointPlace {
  readonly index: number;
}

/** A picture with its points: pressed to add one, pulled or moved by keys to place one. */
export function PointsOnPicture({ address, points, place, onWrite }: PointsOnPictureProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const hint = useId();
  const picture = useRef<HTMLImageElement>(null);
  const [pulled, setPulled] = useState<Pulled | null>(null);
  const [said, say] = useState('');
  const nameOf = (index: number) =>
    t('media.points.point', { number: index + 1, title: excerptOf(points[index]) ?? '' });
  const put = (index: number, at: PointPlace) => {
    act(placePoint(below(place, index), at));
    say(t('media.points.at', { title: nameOf(index), ...at }));
  };
  const under = ({ clientX, clientY }: { clientX: number; clientY: number }): PointPlace => {
    const { left, top, width, height } = picture.current?.getBoundingClientRect() ?? new DOMRect();
    return { x: percent((clientX - left) / width), y: percent((clientY - top) / height) };
  };
  const step = (index: number, event: KeyboardEvent) => {
    const by = arrowStep(event);
    if (by === null) return;
    event.preventDefault();
    const { x, y } = placeOf(points[index]);
    put(index, { x: percent(x / 100 + by[0]), y: percent(y / 100 + by[1]) });
  };
  const pointer = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) =>
      event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      setPulled({ index, ...under(event) });
    },
    onPointerUp: () => {
      if (pulled === null) return;
      put(pulled.index, { x: pulled.x, y: pulled.y });
    },
    onPointerCancel: () => setPulled(null),
    onClick: () => {
      // Whoever pulled it did not mean to write it.
      if (pulled === null) onWrite(index);
      setPulled(null);
    },
  });
  return (
    <>
      <fieldset aria-label={t('media.points.title')} className={styles['stage']}>
        {/* The list below adds one without a pointer. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <img
          ref={picture}
          src={address}
          alt=""
          draggable={false}
          onClick={(event) => act(addPoint(place, under(event)))}
        />
        {points.map((point, index) => {
          const { x, y } = pulled?.index === index ? pulled : placeOf(point);
          return (
            <button
              key={index}
              type="button"
              className={styles['point']}
              style={{ left: `${x}%`, top: `${y}%` }}
              aria-label={nameOf(index)}
              aria-describedby={hint}
              onKeyDown={(event) => step(index, event)}
              {...pointer(index)}
            >
              {index + 1}
            </button>
          );
        })}
      </fieldset>
      <p id={hint} className={styles['how']}>
        {t('media.points.how')}
      </p>
      <output className="visually-hidden">{said}</output>
    </>
  );
}

/** In percent with one digit behind the point, on the picture. */
const percent = (part: number): number => Math.round(Math.min(Math.max(part, 0), 1) * 1_000) / 10;

function placeOf(point: unknown): PointPlace {
  const [x, y] = [valueAt(point, ['x']), valueAt(point, ['y'])];
  return { x: typeof x === 'number' ? x : 50, y: typeof y === 'number' ? y : 50 };
}
