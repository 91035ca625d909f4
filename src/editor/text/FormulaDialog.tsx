import { type FormEvent, type KeyboardEvent, useEffect, useId, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { isFormula } from '../../richtext/dollars.ts';
import { DrawnFormula } from '../../richtext/DrawnFormula.tsx';
import { fetchLatexReader, latexReader } from '../../richtext/latexReader.ts';
import { FITS } from '../../richtext/mathTree.ts';
import { Button } from '../../ui/Button.tsx';
import { closeAround } from '../../ui/closeAround.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { fetchNotes } from '../words/fetchNotes.ts';
import { sentenceIn } from '../words/sentenceIn.ts';
import styles from './FormulaDialog.module.css';

export interface FormulaDialogProps {
  readonly open: boolean;
  /** As it stands in the text, without dollars; `null`: it is a new one. */
  readonly latex: string | null;
  readonly onClose: () => void;
  readonly onSet: (latex: string) => void;
}

/** Asks for a formula in LaTeX, and shows what learners will see and hear of it, or what is wrong with it. */
export function FormulaDialog({ open, latex, onClose, onSet }: FormulaDialogProps) {
  const { t } = useTranslation('editor');
  return (
    <Dialog open={open} onClose={onClose} title={t('text.formulaTitle')} closeLabel={t('close')}>
      {open && (
        <FormulaForm
          latex={latex ?? ''}
          onSet={(next) => {
            onClose();
            onSet(next);
          }}
        />
      )}
    </Dialog>
  );
}

interface FormulaFormProps {
  readonly latex: string;
  readonly onSet: (latex: string) => void;
}

function FormulaForm({ latex, onSet }: FormulaFormProps) {
  const { t, i18n } = useTranslation('editor');
  const id = useId();
  const [written, setWritten] = useState(latex);
  const isThere = useReader(i18n.language);
  const saidOf = (sentence: string) => sentenceIn(i18n.language, 'unreadable-formula', sentence);
  const source = written.trim().replaceAll(/\s*\n\s*/g, ' ');
  const read = isThere && source !== '' ? readFormula(source, i18n.language) : null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    if (read?.ok !== true) return;
    closeAround(event.currentTarget);
    onSet(source);
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('text.latex')}</label>
      <textarea
        id={id}
        data-begin
        className={styles['latex']}
        dir="ltr"
        rows={2}
        spellCheck={false}
        value={written}
        aria-describedby={`${id}-said`}
        aria-invalid={read?.ok === false || undefined}
        onChange={({ target }) => setWritten(target.value)}
        onKeyDown={putByEnter}
      />
      <div className={styles['became']}>
        {read?.ok === true && (
          <div className={styles['seen']}>
            <DrawnFormula formula={read.value} display wide={read.value.text.length > FITS} />
          </div>
        )}
        <output id={`${id}-said`} className={styles['said']}>
          {source === '' && t('text.latexHint')}
          {read?.ok === true && t('text.heardAs', { words: read.value.words })}
          {read?.ok === false && (
            <span className={styles['wrong']}>
              {saidOf(read.error.message)} {saidOf(read.error.remedy)}
            </span>
          )}
        </output>
        {read?.ok === true && (
          <p className={styles['said']}>
            {t('text.inLine')} <code dir="ltr">{`$${source}$`}</code>
          </p>
        )}
      </div>
      <Button type="submit" unavailable={read?.ok !== true}>
        {t('text.setFormula')}
      </Button>
    </form>
  );
}

/** Lines mean nothing in a formula of a text, so that Enter does not begin one. */
function putByEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** Whether formulas can be read: what reads them is large, and fetched once somebody writes one. */
function useReader(language: string): boolean {
  const [isThere, setThere] = useState(latexReader() !== null && fetchNotes(language) === null);
  useEffect(() => {
    void Promise.all([fetchLatexReader(), fetchNotes(language)]).then(() =>
      setThere(latexReader() !== null),
    );
  }, [language]);
  return isThere;
}

/** Dollars within would end it: then it is none that a text can hold. */
function readFormula(latex: string, language: string) {
  const read = latexReader()?.(latex, { language, display: false }) ?? null;
  return read?.ok === true && !isFormula(`$${latex}$`) ? NO_LINE : read;
}

const NO_LINE = {
  ok: false,
  error: {
    message: 'This formula cannot stand in a line of words.',
    remedy: 'Leave out its dollars, and write words in \\text{…}.',
  },
} as const;
