import { type KeyboardEvent, useEffect, useId, useState } from 'react';

import { isObject, jsonOf, textIn } from '../../core/json.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { packageName } from '../../publish/packageName.ts';
import type { Target } from '../../publish/target.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { setField } from '../commands/setField.ts';
import type { Draft } from '../document/draft.ts';
import type { Editing } from '../editing/editing.ts';
import { folderName } from '../templates/folderName.ts';
import { lastPublished } from '../versions/lastPublished.ts';
import controls from './form/controls.module.css';
import styles from './PublishForm.module.css';

interface OfCourse {
  readonly editing: Editing;
}

/**
 * What the file of a package will be called. A course goes by the title that was typed first; for as long
 * as nothing was published here, a press calls its packages as the course is called now.
 */
export function PackageFile({ editing, target }: OfCourse & { readonly target: Target }) {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const { title, calledAs, version } = namesIn(editing, useStore(editing.history).draft);
  const isFirst = useIsFirst(editing);
  const id = useId();
  const wanted = folderName(title);
  const fileCalled = (name: string): string =>
    packageName({ calledAs: name, cover: { version } }, target, target === 'html' ? 'page' : 'zip');
  const take = () => {
    call(editing, wanted);
    announce(t('publish.fileName.is', { file: fileCalled(wanted) }));
  };
  return (
    <div className={styles['version']}>
      <p id={id}>{t('publish.fileName.is', { file: fileCalled(calledAs) })}</p>
      {isFirst && wanted !== calledAs && (
        <Button look="bare" aria-describedby={id} onClick={take}>
          {t('publish.fileName.take', { name: wanted })}
        </Button>
      )}
    </div>
  );
}

/** The same name to be written; what no file can be called is written otherwise, once its author goes on. */
export function PackageNameField({ editing }: OfCourse) {
  const { t } = useTranslation('editor');
  const { calledAs } = namesIn(editing, useStore(editing.history).draft);
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const finish = () => {
    if (typed !== null && typed !== calledAs) {
      call(editing, typed.trim() === '' ? '' : folderName(typed));
    }
    setTyped(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Else the package would be made under the name before.
    event.preventDefault();
    finish();
  };
  return (
    <div className={styles['option']}>
      <label htmlFor={id}>{t('publish.fileName.label')}</label>
      <p id={`${id}-hint`} className={styles['use']}>
        {t('publish.fileName.hint')}
      </p>
      <input
        id={id}
        className={controls['text']}
        aria-describedby={`${id}-hint`}
        dir="ltr"
        spellCheck={false}
        maxLength={50}
        value={typed ?? calledAs}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={finish}
        onKeyDown={press}
      />
    </div>
  );
}

/** Whoever publishes goes on where they were. The name of the course's own folder need not be said. */
function call(editing: Editing, name: string): void {
  const { id } = namesIn(editing, editing.history.get().draft);
  const inCourse = editing.later({ file: COURSE_FILE, path: ['packageName'] });
  inCourse((place) => setField(place, name === '' || name === id ? undefined : name));
}

/** A course that does not say its id goes by its folder, as it has to. */
function namesIn({ course: folder }: Editing, draft: Draft) {
  const read = jsonOf(draft.get(COURSE_FILE) ?? '');
  const course = isObject(read) ? read : {};
  const id = textIn(course, 'id') || folder;
  return {
    id,
    title: textIn(course, 'title'),
    version: textIn(course, 'version'),
    calledAs: textIn(course, 'packageName') || id,
  };
}

/** Whether nothing was published in this browser yet, as far as it knows. */
function useIsFirst({ versions }: Editing): boolean {
  const [isFirst, setFirst] = useState(false);
  useEffect(() => {
    let isAsked = true;
    void lastPublished(versions).then((before) => isAsked && setFirst(before === null));
    return () => {
      isAsked = false;
    };
  }, [versions]);
  return isFirst;
}
