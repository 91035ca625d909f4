import FolderOpen from 'lucide-react/icons/folder-open';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';

import { kebab } from '../../course/kebab.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { NamedField } from '../../ui/NamedField.tsx';
import type { CopyTrouble, OpenedCopy } from '../shelf/openCopy.ts';
import type { Shelf, ShelfTrouble } from '../shelf/shelf.ts';
import formStyles from './NewCourseForm.module.css';
import styles from './OpenCopy.module.css';
import { Said } from './Said.tsx';
import { troubleWords } from './troubleWords.ts';

export interface OpenCopyProps {
  readonly shelf: Pick<Shelf, 'create'>;
  /** A course is on the shelf that was not. */
  readonly onOpened: (course: string) => void;
}

type OpenTrouble = CopyTrouble | ShelfTrouble;

/** Puts a course on the shelf that was downloaded as a copy, or that a package carries. */
export function OpenCopy({ shelf, onOpened }: OpenCopyProps) {
  const { t } = useTranslation('editor');
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<OpenTrouble | null>(null);
  const [nameless, setNameless] = useState<OpenedCopy | null>(null);
  const put = async (copy: OpenedCopy) => {
    const created = await shelf.create(copy.name, copy.files);
    if (created.ok) return onOpened(copy.name);
    if (created.error.kind === 'taken') return setNameless(copy);
    return setTrouble(created.error);
  };
  const open = async (file: File) => {
    const { openCopyBeside } = await import('../shelf/openCopyBeside.ts');
    const opened = await openCopyBeside(file);
    return opened.ok ? put(opened.value) : setTrouble(opened.error);
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setTrouble(null);
    setNameless(null);
    setBusy(true);
    // A file that is gone before it was read.
    await open(file).catch(() => setTrouble({ kind: 'damaged', words: null }));
    setBusy(false);
  };
  const rename = async (copy: OpenedCopy, title: string) => {
    const { copyNamed } = await import('../shelf/openCopy.ts');
    const name = kebab(title) || `${copy.name}-2`;
    await put({ name, title, files: copyNamed(copy, name, title) });
  };
  return (
    <>
      <Button
        size="large"
        look="quiet"
        icon={<FolderOpen aria-hidden />}
        unavailable={busy}
        onClick={() => chooser.current?.click()}
      >
        {t(busy ? 'site.opening' : 'site.openCopy')}
      </Button>
      <input
        ref={chooser}
        className={styles['chooser']}
        type="file"
        accept=".zip,.html"
        tabIndex={-1}
        aria-label={t('site.openCopyFile')}
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          target.value = '';
        }}
      />
      {trouble !== null && <Trouble trouble={trouble} />}
      {nameless !== null && (
        <NameForm
          key={nameless.name}
          copy={nameless}
          onNamed={(title) => void rename(nameless, title)}
          onCancel={() => setNameless(null)}
        />
      )}
    </>
  );
}

function Trouble({ trouble }: { readonly trouble: OpenTrouble }) {
  const { t } = useTranslation('editor');
  const isOfFile = 'words' in trouble;
  return (
    <div role="alert" className={styles['trouble']}>
      <p>{isOfFile ? t(`site.notOpened.${trouble.kind}`) : troubleWords(trouble, t)}</p>
      {isOfFile && trouble.words !== null && (
        <p>
          <Said words={trouble.words} />
        </p>
      )}
    </div>
  );
}

interface NameFormProps {
  readonly copy: OpenedCopy;
  readonly onNamed: (title: string) => void;
  readonly onCancel: () => void;
}

/** A course of the same name is there already: what this one is to be called beside it. */
function NameForm({ copy, onNamed, onCancel }: NameFormProps) {
  const { t } = useTranslation('editor');
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const name = (event: SubmitEvent) => {
    event.preventDefault();
    const title = field.current?.value.trim() ?? '';
    setMissing(title === '');
    if (title === '') field.current?.focus();
    else onNamed(title);
  };
  return (
    <form className={formStyles['form']} onSubmit={name}>
      <p className={styles['why']}>{t('site.sameName', { title: copy.title })}</p>
      <NamedField
        field={field}
        label={t('site.copyTitle')}
        hint={t('site.copyTitleHint')}
        missing={missing ? t('shelf.newMissing') : null}
        defaultValue={copy.title}
        maxLength={200}
      />
      <div className={formStyles['ways']}>
        <Button type="submit">{t('site.openCopy')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {t('shelf.cancel')}
        </Button>
      </div>
    </form>
  );
}
