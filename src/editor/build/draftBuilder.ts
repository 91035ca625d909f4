import type { StoredCourse } from '../shelf/shelf.ts';
import { browserBuild } from './browserBuild.ts';
import {
  changedPage,
  changesBetween,
  type DraftNews,
  type DraftOrder,
  NO_PAGE,
  type ToldPage,
} from './buildMessages.ts';
import { type BuiltDraft, CHECK_FAILED, NOT_CHECKED } from './builtDraft.ts';

/** Builds one course while it is written, beside the page. */
export interface DraftBuilder {
  /** The newest draft wins: what came of one before is not told any more. */
  readonly build: (draft: StoredCourse) => void;
  /** Nothing more is told. */
  readonly end: () => void;
}

/**
 * Tells what came of each draft twice: first with its page, and what was said of the one before, then
 * with what is said of itself. Where the browser gives no worker, or its script cannot be had, all is
 * built in the page.
 *
 * @param folder The name of the course's folder.
 * @param open Opens a place beside the page; may throw where there is none.
 */
export function draftBuilder(
  folder: string,
  hear: (built: BuiltDraft) => void,
  open: OpenSite = inWorker,
): DraftBuilder {
  let newest: StoredCourse | null = null;
  let number = 0;
  let ordered: StoredCourse | null = null;
  let built: BuiltDraft = { issues: NOT_CHECKED, page: null };
  let told: ToldPage = NO_PAGE;
  let lock = '';
  let said: BuiltDraft['issues'] = NOT_CHECKED;

  const receive = (news: DraftNews) => {
    if (news.kind === 'page' && news.page !== null) {
      // Also of a draft that is not the newest: the next change is told from this one.
      lock = news.page.lock ?? lock;
      const page = { ...changedPage(told, news.page), lock };
      told = page;
      if (news.number === number) hear((built = { ...built, page }));
      return;
    }
    if (news.kind === 'issues') said = news.issues ?? said;
    if (news.kind === 'failed') said = CHECK_FAILED;
    if (news.number !== number) return;
    hear((built = news.kind === 'page' ? { ...built, page: null } : { ...built, issues: said }));
  };
  const build = (draft: StoredCourse) => {
    newest = draft;
    number += 1;
    site.order(orderOf(number, folder, ordered, draft));
    ordered = draft;
  };
  const inPageInstead = () => {
    site = inPage(receive, () => undefined);
    [ordered, told] = [null, NO_PAGE];
    if (newest !== null) build(newest);
  };
  let site = opened(open, receive, inPageInstead);
  return {
    build,
    end: () => {
      number = -1;
      site.end();
    },
  };
}

function opened(open: OpenSite, ...told: Parameters<OpenSite>): BuildSite {
  try {
    return open(...told);
  } catch {
    return inPage(...told);
  }
}

/** Where drafts are built. */
interface BuildSite {
  readonly order: (order: DraftOrder) => void;
  readonly end: () => void;
}

/** `failed` is called when nothing more is to be heard from the site. */
export type OpenSite = (receive: (news: DraftNews) => void, failed: () => void) => BuildSite;

/**
 * Starts what the next course is built in, while that is read: no script of the editor is longer. Where
 * there is no worker, nothing happens.
 */
export function startAhead(): void {
  try {
    ahead ??= startWorker();
  } catch {
    ahead = null;
  }
}

let ahead: StartedWorker | null = null;

interface StartedWorker {
  readonly worker: Worker;
  /** Settles when its script cannot be had, or fails: also before anybody asks. */
  readonly failure: Promise<void>;
}

function startWorker(): StartedWorker {
  const worker = new Worker(new URL('./buildWorker.ts', import.meta.url), { type: 'module' });
  const failure = new Promise<void>((settle) => {
    worker.addEventListener('error', () => settle());
  });
  return { worker, failure };
}

const inWorker: OpenSite = (receive, failed) => {
  const { worker, failure } = ahead ?? startWorker();
  ahead = null;
  worker.addEventListener('message', ({ data }: MessageEvent<DraftNews>) => receive(data));
  void failure.then(() => {
    worker.terminate();
    failed();
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have one
    order: (order) => worker.postMessage(order),
    end: () => worker.terminate(),
  };
};

/** Fetched only where it is wanted: it is most of what an editor weighs. */
const inPage: OpenSite = (receive) => {
  let isOver = false;
  const tell = (news: DraftNews) => !isOver && receive(news);
  const queue = import('./buildQueue.ts').then(({ buildQueue }) => buildQueue(browserBuild(tell)));
  return {
    order: (order) =>
      void queue.then(
        (build) => build(order),
        () => tell({ kind: 'failed', number: order.number }),
      ),
    end: () => (isOver = true),
  };
};

const orderOf = (
  number: number,
  folder: string,
  before: StoredCourse | null,
  { texts, others }: StoredCourse,
): DraftOrder => ({
  number,
  folder,
  texts: changesBetween(before?.texts ?? new Map(), texts),
  others: others === before?.others ? null : others,
});
