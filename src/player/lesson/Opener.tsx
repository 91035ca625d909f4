import type { PictureFile } from '../../core/pictureFile.ts';
import type { PlayableLesson } from '../../course/playable.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useMediaAddress } from '../../ui/MediaBase.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { useMinutes } from '../words/useMinutes.ts';
import styles from './Opener.module.css';

interface OpenerProps {
  readonly view: LessonView;
  readonly content: PlayableLesson;
}

/** The band that opens a lesson: its number, its title, how long it takes and what it is about. */
export function Opener({ view, content }: OpenerProps) {
  const { t } = useTranslation();
  const minutes = useMinutes()(content.minutes);
  return (
    <header className={styles['opener']} data-picture={content.image !== null || undefined}>
      <div className={styles['inner']}>
        <div>
          <p className={styles['number']}>{t('lesson.number', { number: view.number })}</p>
          <h1 tabIndex={-1}>
            <Plain text={content.title} />
          </h1>
          <p className={styles['summary']}>
            {minutes}
            {content.summary !== null && (
              <>
                {' · '}
                <Plain text={content.summary} />
              </>
            )}
          </p>
        </div>
        {content.image !== null && <Picture image={content.image} />}
      </div>
    </header>
  );
}

/** Decorative: the title says what the lesson is about. */
function Picture({ image: { source, size } }: { readonly image: PictureFile }) {
  const address = useMediaAddress(source);
  return (
    <img
      className={styles['picture']}
      src={address}
      width={size?.width}
      height={size?.height}
      alt=""
      decoding="async"
    />
  );
}
