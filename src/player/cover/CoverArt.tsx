import { TrailArt } from '../library/TrailArt.tsx';
import type { PlayableCover } from '../../course/playable.ts';
import { mediaAddress } from '../mediaAddress.ts';
import styles from './CoverArt.module.css';

/** The picture beside the title. Nothing waits for it. */
export function CoverArt({ cover: { image, id } }: { readonly cover: PlayableCover }) {
  return (
    <div className={styles['art']}>
      {image === null ? (
        <TrailArt seed={id} />
      ) : (
        <img
          src={mediaAddress(image.source)}
          alt={image.alternative}
          decoding="async"
          fetchPriority="low"
        />
      )}
    </div>
  );
}
