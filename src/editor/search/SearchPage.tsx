import { useDeferredValue, useMemo, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import type { WorkspaceProps } from '../page/workspaces.ts';
import { useDrawnRows } from '../texts/useDrawnRows.ts';
import { FoundText } from './FoundText.tsx';
import { replacing, type Sought } from './matches.ts';
import { replaceTexts } from './replaceTexts.ts';
import { type Found, searchTexts } from './searchTexts.ts';
import styles from './SearchPage.module.css';
import { useWritingLanguage } from '../text/WritingLanguageContext.ts';

/** As many texts are listed at most; all are counted, and all replaced. */
const LISTED = 200;

const nothing: Sought = { words: '', matchCase: false, wholeWords: false };

/** Finds words in all texts of the course, and puts others in their place. */
export function SearchPage({ editing, values, onClose }: WorkspaceProps) {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const { draft } = useStore(editing.history);
  const [sought, setSought] = useState(nothing);
  const [replacement, setReplacement] = useState('');
  const asked = useDeferredValue(sought);
  // The texts of a long course are read when the first word is looked for.
  const isAsked = asked.words.trim() !== '';
  const found = useMemo(
    () => (isAsked ? searchTexts(values.texts(draft), asked) : []),
    [asked, draft, isAsked, values],
  );
  const list = useRef<HTMLUListElement>(null);
  const drawn = useDrawnRows(list, Math.min(found.length, LISTED));
  const count = countOf(found);
  const replace = (texts: readonly Found[]) => {
    const replacements = texts.map(({ text, matches }) => ({
      place: text.place,
      text: replacing(text, matches, replacement, asked),
    }));
    if (editing.act(replaceTexts(replacements, asked.words.trim()))) {
      announce(t('search.replaced', { count: countOf(texts) }));
    }
  };
  const go = ({ text }: Found) => {
    editing.choose(text.place);
    onClose();
  };
  return (
    <>
      <fieldset aria-label={t('workspaces.search.title')} className={styles['fields']}>
        <Line
          label={t('search.find')}
          value={sought.words}
          onChange={(words) => setSought({ ...sought, words })}
        />
        <Line label={t('search.replaceWith')} value={replacement} onChange={setReplacement} />
        <div className={styles['choices']}>
          <Flag
            label={t('search.matchCase')}
            on={sought.matchCase}
            onChange={(matchCase) => setSought({ ...sought, matchCase })}
          />
          <Flag
            label={t('search.wholeWords')}
            on={sought.wholeWords}
            onChange={(wholeWords) => setSought({ ...sought, wholeWords })}
          />
        </div>
        <Button look="quiet" unavailable={count === 0} onClick={() => replace(found)}>
          {t('search.replaceAll', { count })}
        </Button>
      </fieldset>
      <output className={styles['count']}>
        {isAsked ? t('search.found', { count }) : t('search.intro')}
      </output>
      <ul ref={list} className={styles['list']}>
        {found.slice(0, Math.min(drawn, LISTED)).map((each) => (
          <FoundText
            key={`${each.text.place.file} ${each.text.place.path.join('.')}`}
            found={each}
            lesson={values.titleOf(draft, each.text.place.file)}
            onGo={() => go(each)}
            onReplace={() => replace([each])}
          />
        ))}
      </ul>
      {found.length > LISTED && <p>{t('search.more')}</p>}
    </>
  );
}

const countOf = (texts: readonly Found[]): number =>
  texts.reduce((sum, { matches }) => sum + matches.length, 0);

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Line = ({ label, value, onChange }: LineProps) => (
  <label className={styles['line']}>
    <span>{label}</span>
    <input
      {...useWritingLanguage()}
      dir="auto"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </label>
);

interface FlagProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

const Flag = ({ label, on, onChange }: FlagProps) => (
  <label className={styles['flag']}>
    <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
    {label}
  </label>
);
