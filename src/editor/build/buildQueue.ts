import type { Issue } from '../../core/issue.ts';
import { fetchLatexReader, needsLatexReader } from '../../richtext/latexReader.ts';
import type { StoredCourse } from '../shelf/shelf.ts';
import { draftBuild } from './buildDraft.ts';
import {
  type DraftNews,
  type DraftOrder,
  NO_PAGE,
  pageChanges,
  type ToldPage,
  withChanges,
} from './buildMessages.ts';

/** What whoever builds needs of the world. */
export interface BuildPorts {
  /** From 0 up to, not with, 1. */
  readonly random: () => number;
  /** Runs something in so many milliseconds; gives what takes it back. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly tell: (news: DraftNews) => void;
}

/** In milliseconds: who types on is not waited for by a check. */
const PAUSE = 120;

/**
 * Builds the drafts of one course that are ordered: of several that wait only the newest. First comes
 * what the page plays, and what is said of it once its author pauses.
 */
export function buildQueue(
  { random, after, tell }: BuildPorts,
  start = draftBuild,
): (order: DraftOrder) => void {
  const build = start(random);
  let draft: StoredCourse = { texts: new Map(), others: new Map() };
  let told: ToldPage = NO_PAGE;
  let lock: string | null = null;
  let said = '';
  let cancel: (() => void) | null = null;

  const tellPage = (number: number) => {
    const page = orNull(() => build.page(draft));
    if (page === null) return tell({ kind: 'page', number, page });
    const changed = { ...pageChanges(told, page), lock: page.lock === lock ? null : page.lock };
    told = page;
    lock = page.lock;
    return tell({ kind: 'page', number, page: changed });
  };
  /** Mostly there is nothing new to say: then nobody draws it again. */
  const tellIssues = (number: number, issues: readonly Issue[] | null) => {
    const now = issues === null ? '' : JSON.stringify(issues);
    if (issues === null) tell({ kind: 'failed', number });
    else tell({ kind: 'issues', number, issues: now === said ? null : issues });
    said = now;
  };
  return ({ number, folder, texts, others }) => {
    draft = { texts: withChanges(draft.texts, texts), others: others ?? draft.others };
    cancel?.();
    const begin = () => {
      tellPage(number);
      cancel = after(PAUSE, () => {
        tellIssues(
          number,
          orNull(() => build.issues(draft, folder)),
        );
      });
    };
    // At once, but after the orders that came with this one.
    cancel = after(0, () => {
      if (needsLatexReader(draft.texts.values())) cancel = afterReader(begin);
      else begin();
    });
  };
}

/** `null` where something fails that should not: whoever waits is told, and the next draft is built. */
function orNull<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch {
    return null;
  }
}

/** Once formulas can be read; gives what takes it back. */
function afterReader(run: () => void): () => void {
  const wait = { over: false };
  void fetchLatexReader().then(() => {
    if (!wait.over) run();
  });
  return () => {
    wait.over = true;
  };
}
