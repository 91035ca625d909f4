import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
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
        <bdi>{lesson}</bdi> · <bdi>{found.field}</bdi>
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

function marked({ text, matches }: Found): readonly ReactNode[] {
  const begin = Math.max(0, (matches[0]?.start ?? 0) - AROUND);
  const end = Math.min(text.length, (matches.at(-1)?.end ?? 0) + AROUND);
  const parts: ReactNode[] = begin > 0 ? ['…'] : [];
  let at = begin;
  for (const match of matches) {
    parts.push(text.slice(at, match.start));
    parts.push(<mark key={match.start}>{text.slice(match.start, match.end)}</mark>);
    at = match.end;
  }
  parts.push(text.slice(at, end));
  return end < text.length ? [...parts, '…'] : parts;
}
