import { z } from 'zod';

import type { DeviceStore } from '../../session/ports.ts';
import { type Store, valueStore } from '../../session/valueStore.ts';
import { commentSchema, type ReviewComment } from './reviewFile.ts';

/** The comments that reviewers sent on a course, as this browser keeps them. */
export interface CommentBook {
  readonly comments: Store<readonly ReviewComment[]>;
  /** Takes what somebody sent; says how many of it are new. What is known keeps its answer. */
  readonly take: (sent: readonly ReviewComment[]) => number;
  readonly change: (id: string, to: Partial<Pick<ReviewComment, 'answer' | 'done'>>) => void;
  readonly remove: (id: string) => void;
}

/** Opens the book of a course. What cannot be read counts for none; nothing here throws. */
export async function openCommentBook(store: DeviceStore, key: string): Promise<CommentBook> {
  const texts = await store.load();
  const comments = valueStore(texts.ok ? commentsIn(texts.value.get(key)) : []);
  const set = (next: readonly ReviewComment[]) => {
    comments.set(next);
    void store.write(new Map([[key, next.length === 0 ? null : JSON.stringify(next)]]));
  };
  return {
    comments,
    take: (sent) => {
      const known = new Set(comments.get().map(({ id }) => id));
      const fresh = [...new Map(sent.map((each) => [each.id, each])).values()].filter(
        ({ id }) => !known.has(id),
      );
      if (fresh.length > 0) set([...comments.get(), ...fresh]);
      return fresh.length;
    },
    change: (id, to) =>
      set(comments.get().map((each) => (each.id === id ? { ...each, ...to } : each))),
    remove: (id) => set(comments.get().filter((each) => each.id !== id)),
  };
}

function commentsIn(written: string | undefined): readonly ReviewComment[] {
  try {
    return z.array(commentSchema).safeParse(JSON.parse(written ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}
