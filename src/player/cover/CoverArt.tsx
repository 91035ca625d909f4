import { useMediaAddress } from '../../ui/MediaBase.tsx';
import { TrailArt } from '../library/TrailArt.tsx';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { PlayableCover } from '../../course/playable.ts';
import styles from './CoverArt.module.css';

/** The picture beside the title. Nothing waits for it. */
export function CoverArt({ cover: { image, id } }: { readonly cover: PlayableCover }) {
  return (
    <div className={styles['art']}>
      {image === null ? <TrailArt seed={id} /> : <Picture image={image} />}
    </div>
  );
}

function Picture({ image }: { readonly image: DescribedPicture }) {
  const address = useMediaAddress(image.source);
  return (
    <img
      src={address}
      alt={image.alternative}
      width={image.size?.width}
      height={image.size?.height}
      decoding="async"
      fetchPriority="low"
    />
  );
}
