import { memo } from 'react';

import { assertNever } from '../../core/assertNever.ts';
import type { LogEntry } from '../record/logEntry.ts';
import { CallRow } from './CallRow.tsx';
import styles from './CallsPanel.module.css';
import { NoteRow } from './NoteRow.tsx';
import { RequestRow } from './RequestRow.tsx';
import { Warnings } from './Warnings.tsx';

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
