import { useEffect, useId, useState } from 'react';

import { COURSE_FILE } from '../../course/files.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { setField } from '../commands/setField.ts';
import type { Draft } from '../document/draft.ts';
import type { Editing } from '../editing/editing.ts';
import { differs, lastPublished } from '../versions/lastPublished.ts';
import type { Versions } from '../versions/versions.ts';
import styles from './PublishForm.module.css';

export interface PackageVersionProps {
  readonly editing: Editing;
  /** As the course says it: `1.0.0`. */
  readonly version: string;
}

/** Which version a package will have, and a higher one at a press: by it two packages are told apart. */
export function PackageVersion({ editing, version }: PackageVersionProps) {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const { draft } = useStore(editing.history);
  const wasOther = useWasOther(editing.versions, version, draft);
  const id = useId();
  const next = raised(version);
  if (next === null) return null;
  const raise = () => {
    // Whoever publishes goes on where they were.
    const inCourse = editing.later({ file: COURSE_FILE, path: ['version'] });
    inCourse((place) => setField(place, next));
    announce(t('publish.version.is', { version: next }));
  };
  return (
    <div className={styles['version']} data-was-other={wasOther || undefined}>
      <p id={id}>
        <b>{t('publish.version.is', { version })}</b>{' '}
        {t(wasOther ? 'publish.version.wasOther' : 'publish.version.use')}
      </p>
      <Button look="quiet" aria-describedby={id} onClick={raise}>
        {t('publish.version.raise', { version: next })}
      </Button>
    </div>
  );
}

/** Whether a package of the same version was made here of a course that was not the same. */
function useWasOther(versions: Versions | null, version: string, draft: Draft): boolean {
  const [found, setFound] = useState(false);
  useEffect(() => {
    let isAsked = true;
    void lastPublished(versions, version).then((before) => {
      if (isAsked) setFound(before !== null && differs(before, draft));
    });
    return () => {
      isAsked = false;
    };
  }, [versions, version, draft]);
  return found;
}

/** The next version: `1.0.9` → `1.0.10`; `null` for what is none. */
function raised(version: string): string | null {
  const [, before, last] = /^(\d+\.\d+\.)(\d+)$/.exec(version) ?? [];
  return before === undefined ? null : `${before}${Number(last) + 1}`;
}
