import { Plain } from '../../ui/Plain.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Picture } from '../Picture.tsx';
import { PictureCredit } from '../PictureCredit.tsx';
import type { GalleryContent, GalleryPicture } from './content.ts';
import styles from './Shown.module.css';

export interface ShownProps {
  readonly picture: GalleryPicture;
  /** `single`: the one that stands large above the others. */
  readonly look: GalleryContent['look'] | 'single';
  /** What pressing it does. */
  readonly name: string;
  /** It stands large above. */
  readonly current: boolean;
  readonly onPress: () => void;
}

/** A picture that can be pressed, with its words below; of those under a large one, the picture alone. */
export function Shown({ picture, look, name, current, onPress }: ShownProps) {
  const figure = (
    <figure className={styles['figure']}>
      <button
        type="button"
        className={styles['button']}
        data-look={look}
        data-drawing={isDrawing(picture) || undefined}
        aria-current={current || undefined}
        onClick={onPress}
      >
        <Picture key={picture.source} picture={picture} /> <VisuallyHidden>{name}</VisuallyHidden>
      </button>
      {look !== 'large' && <PictureWords {...picture} />}
    </figure>
  );
  return look === 'single' ? figure : <li className={styles['item']}>{figure}</li>;
}

/** Its words and lines may reach to its edge, so that it is shown whole. A photo may lose some of its own. */
const isDrawing = ({ source }: Pick<GalleryPicture, 'source'>): boolean => /\.svg$/i.test(source);

/** What is said below a picture, and who made it. */
export function PictureWords({ caption, credit }: Pick<GalleryPicture, 'caption' | 'credit'>) {
  if (caption === null && credit === null) return null;
  return (
    <figcaption className={styles['words']}>
      {caption !== null && (
        <p>
          <Plain text={caption} />
        </p>
      )}
      <PictureCredit credit={credit} />
    </figcaption>
  );
}
