import { memo } from 'react';

import { assertNever } from '../../core/assertNever.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { LogEntry, NoteEntry } from '../record/logEntry.ts';
import type { Warning } from '../record/warning.ts';
import { CallRow } from './CallRow.tsx';
import styles from './CallsPanel.module.css';
import { RequestRow } from './RequestRow.tsx';

/** One entry of the log, with what is wrong with it. */
export const EntryRow = memo(function EntryRow({ entry }: { readonly entry: LogEntry }) {
  return (
    <li className={styles['entry']} data-kind={entry.kind}>
      <Row entry={entry} />
      <Warnings warnings={entry.warnings} />
    </li>
  );
});

function Row({ entry }: { readonly entry: LogEntry }) {
  switch (entry.kind) {
    case 'call':
      return <CallRow call={entry} />;
    case 'request':
      return <RequestRow request={entry} />;
    case 'note':
      return <NoteRow note={entry} />;
    default:
      return assertNever(entry);
  }
}

/** What happened on the desk. */
function NoteRow({ note: { what, about } }: { readonly note: NoteEntry }) {
  const { t } = useTranslation('simulator');
  return <p>{t(`calls.notes.${what}`, { about })}</p>;
}

/** What is wrong with a call, in words. */
function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const { t } = useTranslation('simulator');
  return warnings.map(({ about, kind, level }) => (
    <p key={`${kind} ${about}`} className={styles['warning']} data-level={level}>
      <span className={styles['level']}>{t(`levels.${level}`)}.</span>{' '}
      {t(`warnings.${kind}`, { about })}
    </p>
  ));
}
