import { useEffect, useState } from 'react';

import { browserPorts } from '../../session/browserPorts.ts';
import { indexedDbStore } from '../../session/indexedDbStore.ts';
import { openEditorDatabase } from '../shelf/editorDatabase.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { type CommentBook, openCommentBook } from './commentBook.ts';

/**
 * The comments on a course, as this browser keeps them: courses of one name on two shelves are two.
 * Apart from the book itself, which knows no database.
 */
export function useCommentBook({ kind }: Pick<Shelf, 'kind'>, course: string): CommentBook | null {
  const [book, setBook] = useState<CommentBook | null>(null);
  useEffect(() => {
    let left = false;
    let close = (): void => {
      left = true;
    };
    const store = indexedDbStore(openEditorDatabase);
    const { channels } = browserPorts();
    void openCommentBook(store, channels, `review/${kind}/${course}`).then((opened) => {
      if (left) return opened.close();
      close = opened.close;
      return setBook(opened);
    });
    return () => close();
  }, [kind, course]);
  return book;
}
