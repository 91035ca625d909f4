import { useTranslation } from 'react-i18next';

import type { NoteEntry } from '../record/logEntry.ts';

/** What happened on the desk. */
export function NoteRow({ note: { what, about } }: { readonly note: NoteEntry }) {
  const { t } = useTranslation('simulator');
  return <p>{t(`calls.notes.${what}`, { about })}</p>;
}
