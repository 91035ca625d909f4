import { type SubmitEvent, useEffect, useRef, useState } from 'react';

import { kebab } from '../../course/kebab.ts';
import { newCourseFiles } from '../../course/template/newCourse.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { NamedField } from '../../ui/NamedField.tsx';
import type { Shelf, ShelfTrouble } from '../shelf/shelf.ts';
import styles from './NewCourseForm.module.css';
import { troubleWords } from './troubleWords.ts';

export interface NewCourseFormProps {
  readonly shelf: Shelf;
  readonly onMade: (course: string) => void;
  readonly onCancel: () => void;
}

/** Asks what a new course is called, and makes it. */
export function NewCourseForm({ shelf, onMade, onCancel }: NewCourseFormProps) {
  const { t } = useTranslation('editor');
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<ShelfTrouble | null>(null);
  useEffect(() => field.current?.focus(), []);
  const make = async (event: SubmitEvent) => {
    event.preventDefault();
    const title = field.current?.value.trim() ?? '';
    setMissing(title === '');
    if (title === '') return field.current?.focus();
    const made = await makeCourse(shelf, title);
    if (made.trouble === null) onMade(made.name);
    else setTrouble(made.trouble);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void make(event)}>
      <NamedField
        field={field}
        label={t('shelf.newTitle')}
        hint={t('shelf.newHint')}
        missing={missing ? t('shelf.newMissing') : null}
        maxLength={200}
      />
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

/** Shelves keep texts of JSON; a drawing is a file as any other. */
const asKept = ([path, text]: readonly [string, string]) =>
  [path, path.endsWith('.json') ? text : new TextEncoder().encode(text)] as const;

interface Made {
  readonly name: string;
  readonly trouble: ShelfTrouble | null;
}

/** Under a folder's name that is free: several courses may be called the same. */
async function makeCourse(shelf: Shelf, title: string): Promise<Made> {
  const wish = kebab(title).slice(0, 50) || 'course';
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wish : `${wish}-${number}`;
    const files = newCourseFiles({
      id: name,
      title,
      today: new Date().toISOString().slice(0, 10),
      schemas: null,
      random: Math.random,
    });
    const made = await shelf.create(name, new Map([...files].map(asKept)));
    if (made.ok) return { name, trouble: null };
    if (made.error.kind !== 'taken' || number > 50) return { name, trouble: made.error };
  }
}
