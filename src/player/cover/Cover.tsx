import { type ReactNode, Suspense } from 'react';

import type { PlayableCover } from '../../course/playable.ts';
import { languageName } from '../../i18n/languages.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { setPreference } from '../preferences/preferences.ts';
import { LanguageNames } from '../words/LanguageNames.tsx';
import { useMinutes } from '../words/useMinutes.ts';
import { type SavingKind, useOfSaving } from '../play/savingWords.ts';
import { CoverAbout } from './CoverAbout.tsx';
import { CoverArt } from './CoverArt.tsx';
import { CoverLessons } from './CoverLessons.tsx';
import styles from './Cover.module.css';
import { CoverNote } from './CoverNote.tsx';
import { type Progress, StartButton } from './StartButton.tsx';

export interface CoverProps {
  readonly cover: PlayableCover;
  /** `null` until the record is known: Start works all the same. */
  readonly progress: Progress | null;
  /** `null` until the outline is known: the cover names its first lessons. */
  readonly lessons: readonly LessonView[] | null;
  /** Start was pressed before the record was known. */
  readonly starting: boolean;
  readonly onStart: () => void;
  /** Leads to the certificate, once the course is completed; `null` where it has none. */
  readonly onCertificate: (() => void) | null;
  readonly onStartAgain: () => void;
  readonly onSupport: () => void;
  /** Stands above the title: why a lesson could not be opened. */
  readonly notice?: ReactNode;
  /** Stands below the buttons: for whoever is somebody else. */
  readonly people?: ReactNode;
}

/** The first page of a course. Drawn from its cover alone, so that it shows before all else. */
export function Cover({ cover, progress, lessons, notice, people, ...rest }: CoverProps) {
  return (
    <div className={styles['cover']}>
      {notice}
      <section className={styles['hero']}>
        <div className={styles['words']}>
          {cover.eyebrow !== null && <p className={styles['eyebrow']}>{cover.eyebrow}</p>}
          <h1 className={styles['title']} tabIndex={-1}>
            {cover.title}
          </h1>
          <p className={styles['promise']}>{cover.description}</p>
          <StartButton progress={progress} {...rest} />
          {people}
          {/* Hydrated by themselves, after the button that everybody waits for: what is in a Suspense. */}
          <Suspense>
            <CoverFacts cover={cover} />
          </Suspense>
        </div>
        <CoverArt cover={cover} />
      </section>
      <Suspense>
        {cover.contentNote !== null && (
          <CoverNote
            note={cover.contentNote}
            onSupport={cover.support === null ? null : rest.onSupport}
          />
        )}
      </Suspense>
      <Suspense>
        <CoverLessons announced={cover.lessons} count={cover.lessonCount} lessons={lessons} />
      </Suspense>
      <Suspense>
        <CoverAbout cover={cover} />
      </Suspense>
    </div>
  );
}

/** In which languages the course can be had, each in its own words: with several, one is chosen here. */
function LanguageChoice({ language, languages }: Pick<PlayableCover, 'language' | 'languages'>) {
  const { t } = useTranslation();
  if (languages.length === 1) return <LanguageNames tags={languages} />;
  return (
    <fieldset aria-label={t('settings.language')} className={styles['languages']}>
      {languages.map((tag) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => setPreference({ language: tag })}
        >
          {/* Browsers do not all name a language as the build does; theirs is as good. */}
          <bdi suppressHydrationWarning>{languageName(tag, languages)}</bdi>
        </button>
      ))}
    </fieldset>
  );
}

/** A promise is made until it is known that it cannot be kept. */
const BREAKS_THE_PROMISE: ReadonlySet<SavingKind> = new Set(['tab', 'tabOnly', 'none', 'browsing']);

/** What one wants to know before starting, in a line. */
function CoverFacts({ cover }: { readonly cover: PlayableCover }) {
  const { t } = useTranslation();
  const minutes = useMinutes();
  const keepsPlace = useOfSaving((kind) => !BREAKS_THE_PROMISE.has(kind));
  return (
    <ul className={styles['facts']}>
      <li>{t('cover.about', { minutes: minutes(cover.minutes) })}</li>
      <li>{t('common.lessons', { count: cover.lessonCount })}</li>
      <li>
        <LanguageChoice {...cover} />
      </li>
      {keepsPlace && <li>{t('cover.keepsPlace')}</li>}
      {cover.unreviewedTranslation && <li className={styles['aside']}>{t('cover.unreviewed')}</li>}
    </ul>
  );
}
