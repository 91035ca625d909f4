import type { LibraryEntry, LibraryTexts } from '../../course/library.ts';
import { direction } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import { chooseLanguage } from '../preferences/chooseLanguage.ts';
import { LanguageNames } from '../words/LanguageNames.tsx';
import { useMinutes } from '../words/useMinutes.ts';
import styles from './CourseCard.module.css';
import { TrailArt } from './TrailArt.tsx';

interface CourseCardProps {
  readonly entry: LibraryEntry;
  /** Languages that the learner would like, the dearest first. */
  readonly wishes: readonly (string | null)[];
  /** Of its heading: below a heading of the list, one more. */
  readonly level?: 2 | 3;
}

/** A course in the library. The whole card leads to it; its name is the link. */
export function CourseCard({ entry, wishes, level = 2 }: CourseCardProps) {
  const Heading = `h${level}` as const;
  const { t } = useTranslation();
  const { language, title, description, image } = textsFor(entry, wishes);
  const minutes = useMinutes();
  return (
    <article className={styles['card']}>
      <div className={styles['picture']}>
        {image === null ? (
          <TrailArt seed={entry.id} />
        ) : (
          <img src={image} alt="" decoding="async" />
        )}
      </div>
      <div className={styles['words']}>
        <div className={styles['text']} lang={language} dir={direction(language)}>
          <Heading className={styles['title']}>
            <a href={`./${encodeURIComponent(entry.id)}/`}>{title}</a>
          </Heading>
          <p className={styles['description']}>{description}</p>
        </div>
        <ul className={styles['facts']}>
          <li>{t('cover.about', { minutes: minutes(entry.minutes) })}</li>
          <li>{t('common.lessons', { count: entry.lessonCount })}</li>
          <li>
            <LanguageNames tags={entry.texts.map((each) => each.language)} />
          </li>
        </ul>
        <p className={styles['open']} aria-hidden="true">
          {t('library.openCourse')} <ForwardIcon />
        </p>
      </div>
    </article>
  );
}

/** As the course itself would open: in a language that was wished for, or in its author's. */
function textsFor({ texts }: LibraryEntry, wishes: CourseCardProps['wishes']): LibraryTexts {
  const offered = texts.map(({ language }) => language);
  const chosen = chooseLanguage(offered, wishes);
  return texts.find(({ language }) => language === chosen) ?? texts[0];
}
