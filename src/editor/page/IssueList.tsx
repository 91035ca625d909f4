import { use, useRef } from 'react';

import type { Issue } from '../../core/issue.ts';
import type { Editing } from '../editing/editing.ts';
import { placeOf } from '../editing/places.ts';
import { LaterNote } from '../remedies/LaterNote.tsx';
import styles from './IssueList.module.css';
import { ShowPlaceContext } from './ShowPlaceContext.ts';

export interface IssueListProps {
  readonly editing: Editing;
  readonly issues: readonly Issue[];
  /** A place was chosen: what lies over the page can go. */
  readonly onGo: () => void;
}

/** What `check` says: each is mended by a button, or leads to its place. */
export function IssueList({ editing, issues, onGo }: IssueListProps) {
  const list = useRef<HTMLUListElement>(null);
  const show = use(ShowPlaceContext) ?? editing.choose;
  const go = ({ place }: Issue) => {
    onGo();
    show(placeOf(place));
  };
  return (
    // Its button will be gone once a note is mended: the focus stays with the others.
    <ul ref={list} tabIndex={-1} className={styles['issues']}>
      {issues.map((issue) => (
        <li key={`${issue.place.file} ${issue.place.path} ${issue.rule} ${issue.message}`}>
          <LaterNote issue={issue} onDone={() => list.current?.focus()} onGo={() => go(issue)} />
        </li>
      ))}
    </ul>
  );
}
