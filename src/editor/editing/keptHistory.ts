import { z } from 'zod';

import { textHash } from '../../core/hash.ts';
import { memoEach } from '../../core/memo.ts';
import { type Draft, type DraftEdit, edited, undoingEdits } from '../document/draft.ts';
import { type Change, type History, newHistory } from '../document/history.ts';

/** More steps than anybody takes back. */
const MOST = 500;

const splice = z.object({ offset: z.number(), removed: z.string(), inserted: z.string() });
const file = z.string();
const edit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('splice'), file, splices: z.array(splice) }),
  z.object({ kind: z.literal('create'), file, text: z.string() }),
  z.object({ kind: z.literal('remove'), file, text: z.string() }),
]) satisfies z.ZodType<DraftEdit>;
const change = z.object({
  name: z.string(),
  about: z.string().nullable(),
  edits: z.array(edit),
  place: z.object({ file, path: z.string() }),
  joins: z.boolean(),
  at: z.number(),
}) satisfies z.ZodType<Change>;
const kept = z.object({
  /** What the files have to be for the steps to fit. */
  hashes: z.record(z.string(), z.string()),
  done: z.array(change),
  undone: z.array(change),
});

/** What can be undone and redone, as text. */
export const historyText = ({ draft, done, undone }: History): string =>
  `{"hashes":${JSON.stringify(hashesOf(draft))},"done":${stepsText(done)},"undone":${stepsText(undone)}}`;

const stepsText = (steps: readonly Change[]): string =>
  `[${steps.slice(-MOST).map(stepText).join(',')}]`;

/** Of each step once: hundreds of them are kept again and again while somebody writes in the last. */
const stepText = memoEach((step: Change) => JSON.stringify(step));

/** The history of a draft, where the text was kept for just this draft, as far as its steps fit; else none yet. */
export function historyOf(text: string, draft: Draft): History {
  const read = kept.safeParse(parsed(text)).data;
  if (read === undefined || !isSame(read.hashes, hashesOf(draft))) return newHistory(draft);
  return {
    draft,
    done: fitting(draft, read.done, undoingEdits),
    undone: fitting(draft, read.undone, (edits) => edits),
  };
}

/** As many steps from the last one back as can be taken: what was kept may be damaged. */
function fitting(
  draft: Draft,
  steps: readonly Change[],
  taking: (edits: readonly DraftEdit[]) => readonly DraftEdit[],
): readonly Change[] {
  let now = draft;
  let fit = steps.length;
  for (const step of steps.toReversed()) {
    const next = editedIfFit(now, taking(step.edits));
    if (next === null) break;
    now = next;
    fit -= 1;
  }
  return steps.slice(fit);
}

function editedIfFit(draft: Draft, edits: readonly DraftEdit[]): Draft | null {
  try {
    return edited(draft, edits);
  } catch {
    return null;
  }
}

const hashesOf = (draft: Draft): Record<string, string> =>
  Object.fromEntries([...draft].map(([path, text]) => [path, hashOf(path, text)]));

/** Of each file once for as long as its text is the same: a history is kept again and again while somebody writes. */
function hashOf(path: string, text: string): string {
  const before = hashed.get(path);
  if (before?.text === text) return before.hash;
  const hash = textHash(text);
  hashed.set(path, { text, hash });
  return hash;
}

const hashed = new Map<string, { readonly text: string; readonly hash: string }>();

const isSame = (one: Record<string, string>, other: Record<string, string>): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([path, hash]) => other[path] === hash);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
