import { type SubmitEvent, useEffect, useRef, useState } from 'react';

import { foldedName } from '../../course/check/mediaNameRules.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { NamedField } from '../../ui/NamedField.tsx';
import type { Shelf, ShelfTrouble } from '../shelf/shelf.ts';
import { folderName } from '../templates/folderName.ts';
import { beginningNames, beginningsIn, type Beginning, newFiles } from '../templates/newFiles.ts';
import type { TemplateLanguage } from '../templates/templateFiles.ts';
import { TemplateSketch } from '../templates/TemplateSketch.tsx';
import { wasOpen } from './standing.ts';
import styles from './NewCourseForm.module.css';
import { troubleWords } from './troubleWords.ts';

export interface NewCourseFormProps {
  readonly shelf: Shelf;
  readonly onMade: (course: string) => void;
  readonly onCancel: () => void;
}

/** Asks what a new course is called, and makes it. */
export function NewCourseForm({ shelf, onMade, onCancel }: NewCourseFormProps) {
  const { t, i18n } = useTranslation('editor');
  const [language, setLanguage] = useState<TemplateLanguage>(
    i18n.language.startsWith('ar') ? 'ar' : 'en',
  );
  const [wished, setBeginning] = useState<Beginning>(beginningNames[0]);
  const offered = beginningsIn(language);
  const beginning = offered.includes(wished) ? wished : (offered[0] ?? wished);
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<ShelfTrouble | null>(null);
  useEffect(() => field.current?.focus(), []);
  const make = async (event: SubmitEvent) => {
    event.preventDefault();
    const title = field.current?.value.trim() ?? '';
    setMissing(title === '');
    if (title === '') return field.current?.focus();
    const made = await makeCourse(shelf, { title, language, beginning });
    if (made.trouble === null) onMade(made.name);
    else setTrouble(made.trouble);
  };
  return (
    <form
      aria-label={t('shelf.newCourse')}
      className={styles['form']}
      onSubmit={(event) => void make(event)}
    >
      <NamedField
        field={field}
        label={t('shelf.newTitle')}
        hint={t('shelf.newHint')}
        missing={missing ? t('shelf.newMissing') : null}
        maxLength={200}
      />
      <label className={styles['language']}>
        <span>{t('beginnings.language')}</span>
        <select
          value={language}
          onChange={({ target }) => setLanguage(target.value === 'ar' ? 'ar' : 'en')}
        >
          <option value="en">{t('beginnings.english')}</option>
          <option value="ar">{t('beginnings.arabic')}</option>
        </select>
      </label>
      <fieldset className={styles['beginnings']}>
        <legend>{t('beginnings.title')}</legend>
        {offered.map((name) => (
          <label key={name} className={styles['beginning']}>
            <input
              type="radio"
              name="beginning"
              value={name}
              checked={name === beginning}
              onChange={() => setBeginning(name)}
            />
            <TemplateSketch name={name} />
            <span>
              <b>{t(`beginnings.${name}.title`)}</b> {t(`beginnings.${name}.use`)}
            </span>
          </label>
        ))}
      </fieldset>
      {trouble !== null && <p role="alert">{troubleWords(trouble, t)}</p>}
      <div className={styles['ways']}>
        <Button type="submit">{t('shelf.make')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {t('shelf.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface Wish {
  readonly title: string;
  readonly language: TemplateLanguage;
  readonly beginning: Beginning;
}

interface Made {
  readonly name: string;
  readonly trouble: ShelfTrouble | null;
}

/**
 * Under a folder's name that is free: several courses may be called the same. That of a removed one is
 * not, in the bin or by hand: what this browser remembers of a course, its undo, its versions, its
 * comments, goes by its name, and that one may come back.
 */
async function makeCourse(shelf: Shelf, { title, language, beginning }: Wish): Promise<Made> {
  const wish = folderName(title);
  const today = new Date().toISOString().slice(0, 10);
  const bin = await shelf.bin();
  const binned = new Set(bin.ok ? bin.value.map((each) => foldedName(each.name)) : []);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wish : `${wish}-${number}`;
    if (binned.has(foldedName(name)) || wasOpen(shelf, name)) continue;
    const files = await newFiles(beginning, { id: name, title, language, today });
    const made = await shelf.create(name, files);
    if (made.ok) return { name, trouble: null };
    if (made.error.kind !== 'taken' || number > 50) return { name, trouble: made.error };
  }
}
