import type { ReactNode } from 'react';

import { markdownPieces } from '../../richtext/markdownPieces.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextPlace } from '../texts/TextPlace.tsx';
import type { Found } from './searchTexts.ts';
import styles from './SearchPage.module.css';

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
  return (
    <li className={styles['found']}>
      <p className={styles['where']}>
        <TextPlace lesson={lesson} text={found} />
      </p>
      <p dir="auto">{marked(found)}</p>
      <div className={styles['ways']}>
        <Button look="bare" onClick={onGo}>
          {t('search.go')}
        </Button>
        <Button look="bare" onClick={onReplace}>
          {t('search.replaceHere', { count: found.matches.length })}
        </Button>
      </div>
    </li>
  );
}

/** In characters: so much is shown before the first that was found and after the last. */
const AROUND = 60;

function marked(found: Found): readonly ReactNode[] {
  const { matches } = found;
  const [from, to] = [(matches[0]?.start ?? 0) - AROUND, (matches.at(-1)?.end ?? 0) + AROUND];
  const begin = Math.max(0, from);
  const end = Math.min(found.text.length, to);
  const parts: ReactNode[] = begin > 0 ? ['…'] : [];
  let at = begin;
  for (const match of matches) {
    parts.push(shown(found, at, match.start));
    parts.push(<mark key={match.start}>{shown(found, match.start, match.end)}</mark>);
    at = match.end;
  }
  parts.push(shown(found, at, end));
  return end < found.text.length ? [...parts, '…'] : parts;
}

/** A part of a text as readers see it: without the signs of Markdown. */
function shown({ kind, text }: Found, start: number, end: number): string {
  if (kind === 'plainText') return text.slice(start, end);
  let offset = 0;
  let words = '';
  for (const piece of markdownPieces(text)) {
    const written = piece.kind === 'text' ? piece.text : piece.code.markdown;
    const part = written.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (piece.kind === 'text') words += part;
    else if (part.includes('\n')) words += ' ';
    offset += written.length;
  }
  return words;
}
