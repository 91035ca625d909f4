import { z } from 'zod';

import type { Channels, DeviceStore } from '../../session/ports.ts';
import { type Store, valueStore } from '../../session/valueStore.ts';
import { commentSchema, type ReviewComment } from './reviewFile.ts';

/** The comments that reviewers sent on a course, as this browser keeps them. */
export interface CommentBook {
  /** The oldest first. */
  readonly comments: Store<readonly ReviewComment[]>;
  /** Takes what somebody sent; says how many of it are new. What is known keeps its answer. */
  readonly take: (sent: readonly ReviewComment[]) => number;
  readonly change: (id: string, to: Partial<Pick<ReviewComment, 'answer' | 'done'>>) => void;
  readonly remove: (id: string) => void;
  /** Hears no more of what other windows do with it. */
  readonly close: () => void;
}

/** What becomes of comments, by their ids; `null`: they are taken away. */
type Changes = ReadonlyMap<string, ReviewComment | null>;

/**
 * Opens the book of a course. Each comment is kept by itself, and told to the other windows that have
 * the book open, so that none writes over what another took. What cannot be read counts for none;
 * nothing here throws.
 */
export async function openCommentBook(
  store: DeviceStore,
  channels: Channels,
  key: string,
): Promise<CommentBook> {
  const comments = valueStore<readonly ReviewComment[]>([]);
  let heard: Changes = new Map();
  const channel = channels.open(key, (text) => {
    const told = changesIn(text);
    heard = new Map([...heard, ...told]);
    comments.set(changed(comments.get(), told));
  });
  // What was heard while it was read may be newer than what was read.
  comments.set(changed(await commentsOf(store, key), heard));

  const write = (changes: Changes) => {
    comments.set(changed(comments.get(), changes));
    void store
      .write(new Map([...changes].map(([id, comment]) => [keyOf(key, id), textOf(comment)])))
      .then(() => channel.post(JSON.stringify([...changes])));
  };
  return {
    comments,
    take: (sent) => {
      const known = new Set(comments.get().map(({ id }) => id));
      const fresh = new Map(
        sent.filter(({ id }) => !known.has(id)).map((each) => [each.id, each] as const),
      );
      if (fresh.size > 0) write(fresh);
      return fresh.size;
    },
    change: (id, to) => {
      const comment = comments.get().find((each) => each.id === id);
      if (comment !== undefined) write(new Map([[id, { ...comment, ...to }]]));
    },
    remove: (id) => write(new Map([[id, null]])),
    close: channel.close,
  };
}

const keyOf = (key: string, id: string): string => `${key}/${id}`;

const textOf = (comment: ReviewComment | null): string | null =>
  comment === null ? null : JSON.stringify(comment);

function changed(comments: readonly ReviewComment[], changes: Changes): readonly ReviewComment[] {
  if (changes.size === 0) return comments;
  const all = new Map<string, ReviewComment | null>(comments.map((each) => [each.id, each]));
  for (const [id, comment] of changes) all.set(id, comment);
  return [...all.values()].filter((each) => each !== null).toSorted(byAge);
}

const byAge = (one: ReviewComment, other: ReviewComment): number =>
  one.at.localeCompare(other.at) || one.id.localeCompare(other.id);

const changesSchema = z.array(z.tuple([z.string(), commentSchema.nullable()]));
const changesIn = (text: string): Changes => new Map(readAs(changesSchema, text) ?? []);

/** All that is kept of a course. */
async function commentsOf(store: DeviceStore, key: string): Promise<readonly ReviewComment[]> {
  const loaded = await store.load();
  if (!loaded.ok) return [];
  const texts = await apart(store, key, loaded.value);
  const kept = [...texts].flatMap(([name, text]) =>
    name.startsWith(`${key}/`) ? (readAs(commentSchema, text) ?? []) : [],
  );
  return kept.toSorted(byAge);
}

/** Earlier versions kept all comments of a course in one text: each gets its own, once. */
async function apart(
  store: DeviceStore,
  key: string,
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const list = texts.get(key);
  if (list === undefined) return texts;
  const own = (readAs(z.array(commentSchema), list) ?? [])
    .map((each) => [keyOf(key, each.id), JSON.stringify(each)] as const)
    .filter(([name]) => !texts.has(name));
  await store.write(new Map<string, string | null>([...own, [key, null]]));
  return new Map([...texts, ...own]);
}

function readAs<Value>(schema: z.ZodType<Value>, text: string): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
