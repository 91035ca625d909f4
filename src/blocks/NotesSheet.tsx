import { createPortal } from 'react-dom';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { Plain } from '../ui/Plain.tsx';
import { type KeptNote, noteLesson } from './keptNote.ts';
import './notesSheet.css';
import { useAward } from './viewHost.tsx';

interface NotesProps {
  readonly notes: readonly KeptNote[];
}

/** Each note below its lesson and its prompt. */
export function NotesList({ notes }: NotesProps) {
  const { t } = useTranslation();
  return (
    <ul className="notes-list">
      {notes.map((note) => (
        <li key={note.block}>
          <p className="notes-lesson">{noteLesson(note, t)}</p>
          {note.prompt !== null && (
            <p className="notes-prompt">
              <Plain text={note.prompt} />
            </p>
          )}
          <p className="notes-text" dir="auto">
            {note.text.split(/(?<=\n)/).map((line, index) => (
              <span key={index} data-ticks={/^[☐☑] /.test(line) || undefined}>
                {line}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The learner's notes as sheets of paper. */
export function NotesSheet({ notes }: NotesProps) {
  const { t } = useTranslation();
  const { course } = useAward();
  return (
    <div className="notes-sheet">
      <p className="notes-lesson">{course}</p>
      <p className="notes-heading">{t('blocks.notes.eyebrow')}</p>
      <NotesList notes={notes} />
    </div>
  );
}

/** The sheets at the top of the page's body, where they are all that is printed when asked for. */
export const PrintedNotes = ({ notes }: NotesProps) =>
  createPortal(
    <div data-notes-print>
      <NotesSheet notes={notes} />
    </div>,
    document.body,
  );
