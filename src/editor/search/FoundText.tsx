import { type ReactNode, useId } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { DraftText } from '../texts/draftTexts.ts';
import { TextPlace } from '../texts/TextPlace.tsx';
import { piecesOf } from './matches.ts';
import type { Found } from './searchTexts.ts';
import styles from './SearchPage.module.css';
import { useWritingLanguage } from '../text/WritingLanguageContext.ts';

export interface FoundTextProps {
  readonly found: Found;
  /** The title of the lesson, or the course, that it stands in. */
  readonly lesson: string;
  readonly onGo: () => void;
  readonly onReplace: () => void;
}

/** A text in which something was found: where it stands, and the words around. */
export function FoundText({ found, lesson, onGo, onReplace }: FoundTextProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  // The buttons of all places are called alike.
  const about = `${id}-where ${id}-words`;
  return (
    <li className={styles['found']}>
      <p id={`${id}-where`} className={styles['where']}>
        <TextPlace lesson={lesson} text={found.text} />
      </p>
      <p id={`${id}-words`} {...useWritingLanguage()} dir="auto" className={styles['words']}>
        {marked(found)}
      </p>
      <div className={styles['ways']}>
        <Button look="bare" aria-describedby={about} onClick={onGo}>
          {t('search.go')}
        </Button>
        <Button look="bare" aria-describedby={about} onClick={onReplace}>
          {t('search.replaceHere', { count: found.matches.length })}
        </Button>
      </div>
    </li>
  );
}

/** In characters: so much is shown before the first that was found and after the last. */
const AROUND = 60;
/** So many are shown of a text in which the same words stand again and again. */
const SHOWN = 20;

function marked({ text, matches }: Found): readonly ReactNode[] {
  const shown = matches.slice(0, SHOWN);
  const [from, to] = [(shown[0]?.start ?? 0) - AROUND, (shown.at(-1)?.end ?? 0) + AROUND];
  const begin = Math.max(0, from);
  const end = Math.min(text.text.length, to);
  const read = reader(text);
  const parts: ReactNode[] = begin > 0 ? ['…'] : [];
  let at = begin;
  for (const match of shown) {
    parts.push(read(at, match.start));
    parts.push(<mark key={match.start}>{read(match.start, match.end)}</mark>);
    at = match.end;
  }
  parts.push(read(at, end));
  return end < text.text.length ? [...parts, '…'] : parts;
}

/** Reads parts of a text as readers see it: without the signs of Markdown. */
function reader(text: DraftText): (start: number, end: number) => string {
  if (text.kind === 'plainText') return (start, end) => text.text.slice(start, end);
  const pieces = piecesOf(text);
  return (start, end) => {
    let offset = 0;
    let words = '';
    for (const piece of pieces) {
      if (offset >= end) break;
      const written = piece.kind === 'text' ? piece.text : piece.code.markdown;
      const part = written.slice(Math.max(0, start - offset), end - offset);
      if (piece.kind === 'text') words += part;
      else if (part.includes('\n')) words += ' ';
      offset += written.length;
    }
    return words;
  };
}
