import { expect, test } from 'vitest';

import { isTextFile } from '../../course/files.ts';
import { goodCourse, goodCourseJson } from '../../course/testing/goodCourse.ts';
import type { StoredCourse } from '../shelf/shelf.ts';
import type { DraftNews, DraftOrder } from './buildMessages.ts';
import { draftBuild } from './buildDraft.ts';
import { buildQueue } from './buildQueue.ts';
import { type BuiltDraft, CHECK_FAILED, NOT_CHECKED } from './builtDraft.ts';
import { draftBuilder, type OpenSite } from './draftBuilder.ts';

const others: StoredCourse['others'] = new Map([
  ['media/ladder.svg', { present: true, size: 400 }],
]);

/** A draft of the good course under a title. */
const titled = (title: string): StoredCourse => {
  const files = Object.entries({ ...goodCourse(), 'course.json': { ...goodCourseJson(), title } });
  const texts = files.filter(([path]) => isTextFile(path));
  return { texts: new Map(texts.map(([path, value]) => [path, JSON.stringify(value)])), others };
};

/** A worker whose time stands still until it is let go on. */
function stillWorker(start = draftBuild) {
  const orders: DraftOrder[] = [];
  const told: DraftNews[] = [];
  let waiting: (() => void) | null = null;
  let fail: (() => void) | null = null;
  const open: OpenSite = (receive, failed) => {
    const build = buildQueue(
      {
        random: () => 0.5,
        after: (_, run) => {
          waiting = run;
          return () => (waiting = null);
        },
        tell: (news: DraftNews) => {
          told.push(news);
          receive(structuredClone(news));
        },
      },
      start,
    );
    fail = failed;
    const order = (each: DraftOrder) => {
      orders.push(each);
      build(structuredClone(each));
    };
    return { order, end: () => (waiting = null) };
  };
  /** Does what comes next: the page, then the check. */
  const goOn = () => {
    const run = waiting;
    waiting = null;
    run?.();
  };
  return { open, goOn, orders, told, fail: () => fail?.() };
}

test('the page comes first, and then what is said of it', () => {
  const heard: BuiltDraft[] = [];
  const { open, goOn } = stillWorker();
  draftBuilder('other-folder', (built) => heard.push(built), open).build(titled('One'));
  goOn();
  expect(heard.map(({ page }) => page?.cover.title)).toEqual(['One']);
  expect(heard[0]?.issues).toBe(NOT_CHECKED);
  goOn();
  expect(heard[1]?.page).toBe(heard[0]?.page);
  expect(heard[1]?.issues.map(({ rule }) => rule)).toContain('course-id');
});

test('of a course without a fault it is known that there is none', () => {
  const heard: BuiltDraft[] = [];
  const { open, goOn } = stillWorker();
  draftBuilder('peer-work', (built) => heard.push(built), open).build(titled('One'));
  goOn();
  goOn();
  expect(heard[1]?.issues).toEqual([]);
  expect(heard[1]?.issues).not.toBe(NOT_CHECKED);
});

test('of drafts that wait only the newest is built, and nothing of an older one is told', () => {
  const heard: BuiltDraft[] = [];
  const { open, goOn } = stillWorker();
  const { build } = draftBuilder('peer-work', (built) => heard.push(built), open);
  build(titled('One'));
  build(titled('Two'));
  goOn();
  build(titled('Three'));
  goOn();
  goOn();
  expect(heard.map(({ page }) => page?.cover.title)).toEqual(['Two', 'Three', 'Three']);
});

test('only what changed is handed over, and all of it is there', () => {
  const heard: BuiltDraft[] = [];
  const { open, goOn, orders } = stillWorker();
  const { build } = draftBuilder('peer-work', (built) => heard.push(built), open);
  build(titled('One'));
  goOn();
  build(titled('Two'));
  goOn();
  expect([...(orders[1]?.texts.keys() ?? [])]).toEqual(['course.json']);
  expect(orders[1]?.others).toBeNull();
  const [before, after] = heard.map(({ page }) => page?.files ?? new Map());
  expect([...(after?.keys() ?? [])]).toEqual([...(before?.keys() ?? [])]);
  expect(after?.get('cover.en-AU.json')).toMatch(/"title":"\S*Two"/);
});

test('a lock goes along once, and every page has it', () => {
  const locks: (string | undefined)[] = [];
  const { open, goOn, told } = stillWorker();
  const { build } = draftBuilder('peer-work', ({ page }) => locks.push(page?.lock), open);
  for (const title of ['One', 'Two']) {
    build(titled(title));
    goOn();
  }
  const [first] = locks;
  expect(first).toContain('"blocks"');
  expect(locks).toEqual([first, first]);
  const handed = told.map((news) => news.kind === 'page' && news.page?.lock);
  expect(handed).toEqual([first, null]);
});

test('a draft that cannot be read has no page until it is mended', () => {
  const heard: BuiltDraft[] = [];
  const { open, goOn } = stillWorker();
  const { build } = draftBuilder('peer-work', (built) => heard.push(built), open);
  const sound = titled('One');
  build(sound);
  goOn();
  build({ ...sound, texts: new Map(sound.texts).set('course.json', '{') });
  goOn();
  goOn();
  build(sound);
  goOn();
  expect(heard.map(({ page }) => page?.cover.title)).toEqual(['One', undefined, undefined, 'One']);
  expect(heard[3]?.page?.files).toEqual(heard[0]?.page?.files);
});

/** A build in which what reads, or what checks, has a fault as long as it is told so. */
function faultyBuild() {
  const faults = new Set<'page' | 'issues'>();
  const unlessFaulty = (part: 'page' | 'issues') => {
    if (faults.has(part)) throw new RangeError('a fault of ours');
  };
  const start: typeof draftBuild = (random) => {
    const sound = draftBuild(random);
    return {
      page: (draft) => {
        unlessFaulty('page');
        return sound.page(draft);
      },
      issues: (draft, folder) => {
        unlessFaulty('issues');
        return sound.issues(draft, folder);
      },
    };
  };
  return { faults, start };
}

test('that the check itself failed is told, and the next draft is checked again', () => {
  const heard: BuiltDraft[] = [];
  const { faults, start } = faultyBuild();
  const { open, goOn } = stillWorker(start);
  const { build } = draftBuilder('peer-work', (built) => heard.push(built), open);
  const write = (title: string) => {
    build(titled(title));
    goOn();
    goOn();
  };
  faults.add('issues');
  write('One');
  expect(heard.at(-1)?.issues).toBe(CHECK_FAILED);
  expect(heard.at(-1)?.page?.cover.title).toBe('One');
  faults.add('page');
  write('Two');
  expect(heard.at(-1)).toEqual({ issues: CHECK_FAILED, page: null });
  faults.clear();
  write('Three');
  expect(heard.at(-1)?.page?.cover.title).toBe('Three');
  expect(heard.at(-1)?.issues).toEqual([]);
  expect(heard.at(-1)?.issues).not.toBe(CHECK_FAILED);
});

test('where the worker fails, the newest draft is built in the page', async () => {
  const { open, fail } = stillWorker();
  const title = await new Promise((hear) => {
    const heard = ({ page }: BuiltDraft) => hear(page?.cover.title);
    draftBuilder('peer-work', heard, open).build(titled('One'));
    fail();
  });
  expect(title).toBe('One');
});

const none: OpenSite = () => {
  throw new Error('no worker');
};

test('so it is where the browser has none', async () => {
  const title = await new Promise((hear) => {
    draftBuilder('peer-work', ({ page }) => hear(page?.cover.title), none).build(titled('One'));
  });
  expect(title).toBe('One');
});
