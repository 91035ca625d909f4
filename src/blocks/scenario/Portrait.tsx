import { useState } from 'react';

import { useMediaAddress } from '../../ui/MediaBase.tsx';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { Person } from './content.ts';
import { surfacesOf } from './figures.ts';
import styles from './Portrait.module.css';

interface PortraitProps {
  readonly person: Person;
  /** Whether the picture says its words; beside somebody's speech their name is enough. */
  readonly isDescribed?: boolean;
}

/** Somebody's face, beside their name: the author's picture, or a drawing. */
export function Portrait({ person, isDescribed = false }: PortraitProps) {
  const [hasFailed, setFailed] = useState(false);
  const { picture, look } = person;
  return (
    <span className={styles['portrait']}>
      {picture === null || hasFailed ? (
        <svg viewBox="4 6 168 168" aria-hidden focusable="false">
          {surfacesOf(look).map(({ fill, path }) => (
            <path key={path} fill={fill} fillRule="evenodd" d={path} />
          ))}
        </svg>
      ) : (
        <Photograph
          picture={picture}
          alternative={isDescribed ? picture.alternative : ''}
          onFailure={() => setFailed(true)}
        />
      )}
    </span>
  );
}

interface PhotographProps {
  readonly picture: DescribedPicture;
  readonly alternative: string;
  readonly onFailure: () => void;
}

function Photograph({ picture, alternative, onFailure }: PhotographProps) {
  const address = useMediaAddress(picture.source);
  return <img src={address} alt={alternative} decoding="async" onError={onFailure} />;
}
