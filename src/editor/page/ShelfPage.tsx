import Plus from 'lucide-react/icons/plus';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { TrailArt } from '../../player/library/TrailArt.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { NameBar } from '../../ui/NameBar.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { copyOf } from '../shelf/copyOf.ts';
import type { Binned, Shelf, ShelfEntry, ShelfTrouble } from '../shelf/shelf.ts';
import { Keeping } from './Keeping.tsx';
import { NewCourseForm } from './NewCourseForm.tsx';
import { OpenCopy } from './OpenCopy.tsx';
import { saveFile } from './saveFile.ts';
import styles from './ShelfPage.module.css';
import { troubleWords } from './troubleWords.ts';

export interface ShelfPageProps {
  readonly shelf: Shelf;
  /** Whether a new course is asked for at once. */
  readonly isMaking: boolean;
  /** Where a course opens to be written in. */
  readonly editAddress: (course: string) => string;
  /** Where it plays as learners see it; `null` where there is no such page. */
  readonly playAddress: ((course: string) => string) | null;
  readonly onMade: (course: string) => void;
}

interface Shelved {
  readonly courses: readonly ShelfEntry[];
  readonly bin: readonly Binned[];
}

/** The courses of a shelf: opened, made, thrown away and brought back. */
export function ShelfPage({ shelf, isMaking, editAddress, playAddress, onMade }: ShelfPageProps) {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const { shelved, trouble, setTrouble, look } = useShelved(shelf);
  const [making, setMaking] = useState(isMaking);
  const kept = useKeptFocus<HTMLElement>();
  const newCourse = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    flushSync(() => setMaking(false));
    newCourse.current?.focus();
  };
  const remove = async ({ name, title }: ShelfEntry) => {
    const removed = await shelf.remove(name);
    if (!removed.ok) return setTrouble(removed.error);
    announce(t('shelf.removed', { title: title ?? name }));
    await look();
  };
  const saveCopy = async ({ name }: ShelfEntry) => {
    const copy = await copyOf(shelf, name);
    if (!copy.ok) return setTrouble(copy.error);
    saveFile(`${name}.zip`, new Uint8Array(copy.value));
    return undefined;
  };
  const restore = async (binned: Binned) => {
    const restored = await shelf.restore(binned);
    if (!restored.ok) return setTrouble(restored.error);
    announce(t('shelf.restored', { title: binned.title ?? binned.name }));
    await look();
  };
  return (
    <>
      <NameBar name={t('appName')} />
      <main className={styles['page']} {...kept}>
        <div className={styles['start']}>
          <h1>{t('shelf.title')}</h1>
          <p className={styles['intro']}>{t('shelf.intro')}</p>
          {trouble !== null && (
            <p role="alert" className={styles['trouble']}>
              {troubleWords(trouble, t)}
            </p>
          )}
          {!making && (
            <div className={styles['ways']}>
              <Button
                ref={newCourse}
                size="large"
                icon={<Plus aria-hidden />}
                onClick={() => setMaking(true)}
              >
                {t('shelf.newCourse')}
              </Button>
              <OpenCopy shelf={shelf} onOpened={onMade} />
            </div>
          )}
          {trouble?.kind !== 'blocked' && <Keeping kind={shelf.kind} />}
        </div>
        <div className={styles['shelf']}>
          {making && <NewCourseForm shelf={shelf} onMade={onMade} onCancel={cancel} />}
          {shelved?.courses.length === 0 && !making && <NoCourses />}
          <ul className={styles['courses']}>
            {shelved?.courses.map((course) => (
              <li key={course.name} className={styles['course']}>
                <Course
                  title={course.title ?? course.name}
                  editAddress={editAddress(course.name)}
                  playAddress={playAddress?.(course.name) ?? null}
                  onCopy={() => void saveCopy(course)}
                  onRemove={() => void remove(course)}
                />
              </li>
            ))}
          </ul>
          {shelved !== null && shelved.bin.length > 0 && (
            <Bin binned={shelved.bin} onRestore={(each) => void restore(each)} />
          )}
        </div>
      </main>
    </>
  );
}

/** A shelf that nothing stands on: what to begin with. */
function NoCourses() {
  const { t } = useTranslation('editor');
  return (
    <div className={styles['empty']}>
      <TrailArt seed="editor" />
      <div>
        <h2>{t('shelf.empty')}</h2>
        <p>{t('shelf.emptyHint')}</p>
      </div>
    </div>
  );
}

interface CourseProps {
  readonly title: string;
  readonly editAddress: string;
  readonly playAddress: string | null;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** A course of the shelf. A press anywhere on it that is no other button opens it. */
function Course({ title, editAddress, playAddress, onCopy, onRemove }: CourseProps) {
  const { t } = useTranslation('editor');
  return (
    <>
      <h2 className={styles['title']}>
        <bdi>{title}</bdi>
      </h2>
      <ButtonLink
        look="quiet"
        className={styles['edit']}
        href={editAddress}
        aria-label={t('shelf.editNamed', { title })}
      >
        {t('shelf.edit')}
      </ButtonLink>
      <div className={styles['others']}>
        {playAddress !== null && (
          <ButtonLink look="bare" href={playAddress} aria-label={t('shelf.playNamed', { title })}>
            {t('shelf.play')}
          </ButtonLink>
        )}
        <Button look="bare" aria-label={t('shelf.copyNamed', { title })} onClick={onCopy}>
          {t('shelf.copy')}
        </Button>
        <Button look="bare" aria-label={t('shelf.removeNamed', { title })} onClick={onRemove}>
          {t('shelf.remove')}
        </Button>
      </div>
    </>
  );
}

interface BinProps {
  readonly binned: readonly Binned[];
  readonly onRestore: (binned: Binned) => void;
}

function Bin({ binned, onRestore }: BinProps) {
  const { t } = useTranslation('editor');
  return (
    <section className={styles['bin']} aria-labelledby="bin">
      <h2 id="bin">{t('shelf.bin')}</h2>
      <ul>
        {binned.map((each) => {
          const title = each.title ?? each.name;
          return (
            <li key={each.key}>
              <bdi>{title}</bdi>
              <Button
                look="quiet"
                aria-label={t('shelf.restoreNamed', { title })}
                onClick={() => onRestore(each)}
              >
                {t('shelf.restore')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What stands on a shelf, looked at anew whenever something was done to it. */
function useShelved(shelf: Shelf) {
  const [shelved, setShelved] = useState<Shelved | null>(null);
  const [trouble, setTrouble] = useState<ShelfTrouble | null>(null);
  const look = useCallback(async () => {
    const [courses, bin] = await Promise.all([shelf.list(), shelf.bin()]);
    setTrouble(courses.ok ? null : courses.error);
    if (courses.ok) setShelved({ courses: courses.value, bin: bin.ok ? bin.value : [] });
  }, [shelf]);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- once the shelf has answered
    void look();
  }, [look]);
  return { shelved, trouble, setTrouble, look };
}
