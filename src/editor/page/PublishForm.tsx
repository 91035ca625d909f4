import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';

import { isObject, jsonOf, listIn, textIn } from '../../core/json.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { languageName } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { type Target, targetFacts } from '../../publish/target.ts';
import { Button } from '../../ui/Button.tsx';
import type { Draft } from '../document/draft.ts';
import type { Editing } from '../editing/editing.ts';
import type { PublishWish } from '../shelf/publisher.ts';
import controls from './form/controls.module.css';
import { PackageFile, PackageNameField } from './PackageName.tsx';
import { PackageVersion } from './PackageVersion.tsx';
import styles from './PublishForm.module.css';

/** By where learners find the course; what most are asked for first. */
const PLACES = {
  lms: ['scorm12', 'scorm2004-4', 'scorm2004-3', 'cmi5'],
  alone: ['web', 'html'],
} as const satisfies Record<string, readonly Target[]>;

const places = ['lms', 'alone'] as const;

export interface PublishFormProps {
  readonly editing: Editing;
  /** Whether one was made already: the button that asked for another is gone, and what it asked for comes first. */
  readonly isAgain: boolean;
  readonly isWorking: boolean;
  readonly onPublish: (wish: Omit<PublishWish, 'course'>) => void;
}

/** What a package is for, and what is to be otherwise in it than in the course. */
export function PublishForm({ editing, isAgain, isWorking, onPublish }: PublishFormProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const { languages, passingScore, version } = courseFacts(useStore(editing.history).draft);
  const [target, setTarget] = useState<Target>('scorm12');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAgain) first.current?.focus();
  }, [isAgain]);
  const [score, setScore] = useState('');
  const [without, setWithout] = useState<readonly string[]>([]);
  const [wantsSource, setWantsSource] = useState<boolean | null>(null);
  const usual = targetFacts[target].source;
  const source = wantsSource ?? usual;
  const carried = languages.filter((language) => !without.includes(language));
  const publish = (event: SubmitEvent) => {
    event.preventDefault();
    if (isWorking) return;
    onPublish({
      targets: [target],
      options: {
        ...(score === '' ? {} : { passingScore: Number(score) }),
        ...(carried.length === languages.length ? {} : { languages: carried }),
        ...(source === usual ? {} : { source }),
      },
    });
  };
  const carry = (language: string, isCarried: boolean) =>
    setWithout(isCarried ? without.filter((each) => each !== language) : [...without, language]);
  return (
    <form className={styles['form']} onSubmit={publish}>
      <StillToWrite editing={editing} />
      {places.map((place) => (
        <fieldset key={place} className={styles['place']}>
          <legend>{t(`publish.places.${place}`)}</legend>
          {PLACES[place].map((each) => (
            <div key={each} className={styles['target']}>
              <input
                ref={each === target ? first : undefined}
                type="radio"
                id={`${id}-${each}`}
                name={id}
                className={controls['check']}
                checked={each === target}
                aria-describedby={`${id}-${each}-use`}
                onChange={() => setTarget(each)}
              />
              <label htmlFor={`${id}-${each}`}>{t(`publish.targets.${each}.name`)}</label>
              <p id={`${id}-${each}-use`}>{t(`publish.targets.${each}.use`)}</p>
            </div>
          ))}
        </fieldset>
      ))}
      <details className={styles['more']}>
        <summary>{t('publish.more')}</summary>
        <PackageNameField editing={editing} />
        <label className={styles['option']}>
          <span>{t('publish.passingScore')}</span>
          <input
            type="number"
            min={1}
            max={100}
            className={controls['number']}
            value={score}
            placeholder={String(passingScore)}
            onChange={({ target: field }) => setScore(field.value)}
          />
        </label>
        {languages.length > 1 && (
          <fieldset className={styles['option']}>
            <legend>{t('publish.languages')}</legend>
            {languages.map((language) => (
              <label key={language} className={controls['one']}>
                <input
                  type="checkbox"
                  className={controls['check']}
                  checked={carried.includes(language)}
                  // One has to be left.
                  disabled={carried.length === 1 && carried[0] === language}
                  onChange={({ target: box }) => carry(language, box.checked)}
                />
                {<span lang={language}>{languageName(language, languages)}</span>}
              </label>
            ))}
          </fieldset>
        )}
        <div className={styles['target']}>
          <input
            type="checkbox"
            id={`${id}-source`}
            className={controls['check']}
            checked={source}
            aria-describedby={`${id}-source-use`}
            onChange={({ target: box }) => setWantsSource(box.checked)}
          />
          <label htmlFor={`${id}-source`}>{t('publish.source')}</label>
          <p id={`${id}-source-use`}>{t('publish.sourceUse')}</p>
        </div>
      </details>
      <PackageVersion editing={editing} version={version} />
      <Button type="submit" unavailable={isWorking}>
        {t('publish.begin')}
      </Button>
      {/* Below it: in a window of usual height the button is seen whole. */}
      <PackageFile editing={editing} target={target} />
    </form>
  );
}

/** What the course says itself; the score is the default's where it says none. */
function courseFacts(draft: Draft) {
  const read = jsonOf(draft.get(COURSE_FILE) ?? '');
  const course = isObject(read) ? read : {};
  const others = listIn(course, 'translations').filter((each) => typeof each === 'string');
  const { passingScore } = course;
  return {
    languages: [textIn(course, 'language'), ...others],
    passingScore: typeof passingScore === 'number' ? passingScore : 80,
    version: textIn(course, 'version'),
  };
}

/** Nobody publishes what was only there to be written over without being told. */
function StillToWrite({ editing }: Pick<PublishFormProps, 'editing'>) {
  const { t } = useTranslation('editor');
  const issues = useStore(editing.built)?.issues ?? [];
  const count = issues.filter(({ rule }) => rule === 'placeholder').length;
  return count === 0 ? null : <p className={styles['note']}>{t('publish.unwritten', { count })}</p>;
}
