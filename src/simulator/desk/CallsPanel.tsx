import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { LogEntry } from '../record/logEntry.ts';
import styles from './CallsPanel.module.css';
import { useDesk, useDeskState } from './DeskContext.ts';
import { EntryRow } from './EntryRow.tsx';
import fields from './fields.module.css';
import panel from './panel.module.css';

const filters = ['all', 'writes', 'warnings'] as const;
type Filter = (typeof filters)[number];

/** As many as one looks at; the rest when it is asked for. */
const PAGE = 150;

/** Every call as it happens, the latest first. */
export function CallsPanel() {
  const { t } = useTranslation('simulator');
  const { desk } = useDesk();
  const log = useDeskState((state) => state.log);
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(PAGE);
  const wanted = log.filter((entry) => isWanted(entry, filter)).toReversed();
  const count = log.filter(({ warnings }) => warnings.length > 0).length;
  return (
    <>
      <h2 className={panel['title']}>{t('calls.title')}</h2>
      <div className={styles['tools']}>
        <label className={styles['filter']}>
          <span>{t('calls.show')}</span>
          <select
            className={fields['select']}
            value={filter}
            onChange={(event) => setFilter(filters.find((f) => f === event.target.value) ?? 'all')}
          >
            {filters.map((each) => (
              <option key={each} value={each}>
                {t(`calls.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <span className={styles['count']} data-some={count > 0}>
          {count === 0 ? t('calls.noWarnings') : t('calls.found', { count })}
        </span>
        {log.length > 0 && (
          <Button look="bare" onClick={desk.clearLog}>
            {t('calls.clear')}
          </Button>
        )}
      </div>
      {wanted.length === 0 && (
        <p className={panel['empty']}>{t(log.length === 0 ? 'calls.none' : 'calls.noneSuch')}</p>
      )}
      <ol className={styles['entries']} reversed>
        {wanted.slice(0, most).map((entry) => (
          <EntryRow key={entry.number} entry={entry} />
        ))}
      </ol>
      {wanted.length > most && (
        <Button look="quiet" onClick={() => setMost(Infinity)}>
          {t('calls.earlier')}
        </Button>
      )}
    </>
  );
}

const WRITES = new Set(['Initialize', 'Terminate', 'SetValue', 'Commit']);

function isWanted(entry: LogEntry, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'warnings') return entry.warnings.length > 0;
  return entry.kind === 'call' ? WRITES.has(entry.name) : !wordsOf(entry).startsWith('GET');
}

const wordsOf = (entry: LogEntry): string => (entry.kind === 'request' ? entry.words : '');
