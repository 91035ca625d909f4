import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';

import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { localePath } from '../../course/load/loadedCourse.ts';
import { languageName } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../page/Choice.tsx';
import { PageFrame } from '../page/PageFrame.tsx';
import type { WorkspaceProps } from '../page/workspaces.ts';
import { useDrawnRows } from '../texts/useDrawnRows.ts';
import { AddLanguage } from './AddLanguage.tsx';
import { AboutTranslation } from './AboutTranslation.tsx';
import { rememberedSegments, type Segment } from './segments.ts';
import { SegmentRow } from './SegmentRow.tsx';
import styles from './TranslatePage.module.css';

type Shown = 'left' | 'all';

/** Translates a course: each text beside its translation, and beside both the page. */
export function TranslatePage({ editing, values, media }: WorkspaceProps) {
  const { t } = useTranslation('editor');
  const { draft } = useStore(editing.history);
  const course = values.valueOf(draft, COURSE_FILE);
  const languages = listedIn(course);
  const [chosen, setChosen] = useState<string | null>(null);
  const language = languages.find((each) => each === chosen) ?? languages[0] ?? null;
  const [adding, setAdding] = useState(false);
  const into = useRef<HTMLSelectElement>(null);
  // The button that was pressed is gone once there is a language more.
  const isAdded = useRef(false);
  useEffect(() => {
    if (!isAdded.current || into.current === null) return;
    isAdded.current = false;
    into.current.focus();
  });
  if (language === null || adding) {
    return (
      <AddLanguage
        taken={[String(valueAt(course, ['language'])), ...languages]}
        act={editing.act}
        onDone={(added) => {
          setAdding(false);
          isAdded.current = true;
          if (added !== null) setChosen(added);
        }}
      />
    );
  }
  return (
    <div className={styles['page']}>
      <div className={styles['texts']}>
        <div className={styles['bar']}>
          <label className={styles['language']}>
            <span>{t('translate.into')}</span>
            <select ref={into} value={language} onChange={({ target }) => setChosen(target.value)}>
              {languages.map((each) => (
                <option key={each} value={each}>
                  {languageName(each, languages)}
                </option>
              ))}
            </select>
          </label>
          <Button look="bare" onClick={() => setAdding(true)}>
            {t('translate.add')}
          </Button>
        </div>
        <AboutTranslation language={language} values={values} draft={draft} />
        <Texts key={language} language={language} editing={editing} values={values} />
      </div>
      <div className={styles['beside']}>
        <PageFrame editing={editing} media={media} language={language} />
      </div>
    </div>
  );
}

function listedIn(course: unknown): readonly string[] {
  const listed = valueAt(course, ['translations']);
  return Array.isArray(listed) ? listed.map(String) : [];
}

/** The texts in the order in which they need somebody, which stays while they are written. */
function Texts({
  language,
  editing,
  values,
}: Pick<WorkspaceProps, 'editing' | 'values'> & { readonly language: string }) {
  const { t } = useTranslation('editor');
  const { draft } = useStore(editing.history);
  const [shown, setShown] = useState<Shown>('left');
  const locale = values.valueOf(draft, localePath(language));
  const texts = values.texts(useDeferredValue(draft));
  const [segmentsOf] = useState(rememberedSegments);
  const segments = useMemo(() => segmentsOf(texts, locale), [segmentsOf, texts, locale]);
  const count = (state: Segment['state']) => segments.filter((each) => each.state === state).length;
  const [begun] = useState(() => new Map(segments.map(({ key, state }) => [key, state])));
  const listed = ORDER.flatMap((state) =>
    segments.filter(({ key }) => (begun.get(key) ?? 'new') === state),
  );
  const left = listed.filter(({ key }) => begun.get(key) !== 'current');
  const rows = shown === 'left' ? left : listed;
  const list = useRef<HTMLOListElement>(null);
  const drawn = useDrawnRows(list, rows.length);
  return (
    <>
      <output className={styles['count']}>
        {t('translate.count', {
          stale: t('translate.stale', { count: count('stale') }),
          missing: t('translate.missing', { count: count('new') }),
          done: t('translate.done', { count: count('current') }),
        })}
      </output>
      <Choice
        label={t('translate.shown')}
        options={[
          ['left', t('translate.left')],
          ['all', t('translate.all')],
        ]}
        chosen={shown}
        onChoose={setShown}
      />
      {shown === 'left' && left.length === 0 && <p>{t('translate.nothingLeft')}</p>}
      <ol ref={list} className={styles['list']}>
        {rows.slice(0, drawn).map((segment) => (
          <SegmentRow
            key={segment.key}
            segment={segment}
            lesson={values.titleOf(draft, segment.place.file)}
            language={language}
            editing={editing}
          />
        ))}
      </ol>
    </>
  );
}

const ORDER = ['stale', 'new', 'current'] as const;
