import { type FormEvent, useId, useState } from 'react';

import { meantLanguage } from '../../course/languageTag.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Command } from '../commands/edit.ts';
import { addLanguage } from './commands.ts';
import styles from './TranslatePage.module.css';

export interface AddLanguageProps {
  /** The languages that the course has. */
  readonly taken: readonly string[];
  readonly act: (command: Command) => boolean;
  /** The language that was added; `null` for none. */
  readonly onDone: (added: string | null) => void;
}

/** Those that most courses are made in; any other can be written. */
const OFTEN = (
  'am ar bg bn cs da de el en es et fa fi fr ga gu ha he hi hr hu id it ja km kn ko ku lt lv mi ml mr ms ' +
  'my nb ne nl pa pl ps pt pt-BR ro ru sk sl so sq sr sv sw ta te th tl tr uk ur vi zh-Hans zh-Hant zu'
).split(' ');

/** Asks for a language by its name or its code. */
export function AddLanguage({ taken, act, onDone }: AddLanguageProps) {
  const { t, i18n } = useTranslation('editor');
  const id = useId();
  const [word, setWord] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const offered = OFTEN.filter((each) => !taken.includes(each)).map(
    (code) => [code, names.of(code) ?? code] as const,
  );
  const add = (event: FormEvent) => {
    event.preventDefault();
    const wanted = word.trim().toLocaleLowerCase();
    const known = offered.find(([, name]) => name.toLocaleLowerCase() === wanted)?.[0];
    const language = known ?? meantLanguage(word);
    if (language === null) setTrouble(t('translate.addUnknown', { word: word.trim() }));
    else if (taken.includes(language)) setTrouble(t('translate.addTaken'));
    else if (act(addLanguage(language))) onDone(language);
  };
  return (
    <form className={styles['adding']} onSubmit={add}>
      <label htmlFor={id}>{t('translate.addTitle')}</label>
      <input
        id={id}
        list={`${id}-names`}
        dir="auto"
        autoComplete="off"
        value={word}
        aria-describedby={`${id}-hint ${id}-trouble`}
        aria-invalid={trouble !== null}
        onChange={({ target }) => setWord(target.value)}
      />
      <datalist id={`${id}-names`}>
        {offered.map(([code, name]) => (
          <option key={code}>{name}</option>
        ))}
      </datalist>
      <p id={`${id}-hint`} className={styles['hint']}>
        {t('translate.addHint')}
      </p>
      <p id={`${id}-trouble`} role="alert" className={styles['trouble']}>
        {trouble}
      </p>
      <div className={styles['ways']}>
        <Button type="submit">{t('translate.addThis')}</Button>
        {taken.length > 1 && (
          <Button look="quiet" onClick={() => onDone(null)}>
            {t('translate.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
