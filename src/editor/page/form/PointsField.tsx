import { lazy, Suspense, useRef, useState } from 'react';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import type { ControlProps } from './control.ts';
import { useForm } from './FormContext.ts';
import { ItemList } from './ItemList.tsx';
import styles from './PointsField.module.css';

/** Fetched by the first form with places on a picture. */
const PointsOnPicture = lazy(async () => ({
  default: (await import('./PointsOnPicture.tsx')).PointsOnPicture,
}));

interface PointsFieldProps extends ControlProps {
  readonly element: AnySchema;
  readonly most: number | null;
  /** The field beside this one with the picture. */
  readonly on: string;
}

/** Things that lie on a picture: placed there, and written below it. */
export function PointsField({ on, ...props }: PointsFieldProps) {
  const { t } = useTranslation('editor');
  const { mediaAddress } = useForm();
  const room = useRef<HTMLDivElement>(null);
  const { owner, value } = props;
  const file = valueAt(owner, [on]);
  const now = typeof file === 'string' ? mediaAddress(file) : null;
  // Until a new picture can be shown, points stand on the one before: never on nothing.
  const [address, setAddress] = useState(now);
  if (now !== null && now !== address) setAddress(now);
  else if (file === undefined && address !== null) setAddress(null);
  const write = (index: number) => {
    const point = room.current?.querySelector('ol')?.children[index];
    point?.querySelector<HTMLElement>('textarea')?.focus();
  };
  return (
    <div ref={room} className={styles['room']}>
      {address === null ? (
        <p className={styles['how']}>{t('media.points.first')}</p>
      ) : (
        <Suspense>
          <PointsOnPicture
            address={address}
            points={Array.isArray(value) ? value : []}
            place={props.place}
            onWrite={write}
          />
        </Suspense>
      )}
      <ItemList {...props} />
    </div>
  );
}
