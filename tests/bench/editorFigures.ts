import { basename, join } from 'node:path';

import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';

import type { CourseFiles } from '../../src/course/files.ts';
import { draftBuild } from '../../src/editor/build/buildDraft.ts';
import type { StoredCourse } from '../../src/editor/shelf/shelf.ts';
import { installedEngines } from '../e2e/chromium.mjs';
import { type Figure, median, medianTime, rounded } from './figure.ts';
import { serveSite } from './siteServer.ts';

const RUNS = 5;

/** In milliseconds: a page that works no longer than the first within the second is calm. */
const CALM = 10;
const PAUSE = 500;

/** A course by the name that its figures get. */
export interface EditedCourse {
  readonly name: string;
  /** The name of its folder. */
  readonly folder: string;
  readonly files: CourseFiles;
}

/** How long what `check` says takes once an author pauses, of a course that was built before. */
export function draftFigures({ name, folder, files }: EditedCourse): readonly Figure[] {
  const draft = storedOf(files);
  const { page, issues } = draftBuild(() => 0.5);
  page(draft);
  issues(draft, folder);
  let turn = 0;
  const typed = (): StoredCourse => {
    turn += 1;
    const [file = '', text = ''] = [...draft.texts].find(([path]) => path.includes('lesson')) ?? [];
    const words = text.replace('"title": "', `"title": "${turn} `);
    return { ...draft, texts: new Map([...draft.texts, [file, words]]) };
  };
  return [
    {
      name: `Editor, ${name}: the page after a key`,
      value: timeOf(() => page(typed())),
      unit: 'ms',
    },
    { name: '  what check says', value: timeOf(() => issues(typed(), folder)), unit: 'ms' },
  ];
}

const timeOf = (work: () => unknown): number => rounded(medianTime(RUNS, work), 1);

function storedOf(files: CourseFiles): StoredCourse {
  const decoder = new TextDecoder();
  const texts = new Map<string, string>();
  const others = new Map(files);
  for (const [path, file] of files) {
    if (!path.endsWith('.json') || !('bytes' in file)) continue;
    texts.set(path, decoder.decode(file.bytes));
    others.delete(path);
  }
  return { texts, others };
}

/**
 * What an author waits for in the built project at `root`, at the full speed of a browser: until a
 * course is open, and until a key shows in the page.
 */
export async function builtEditorFigures(
  root: string,
  courses: readonly EditedCourse[],
): Promise<readonly Figure[]> {
  const { address, stop } = await serveSite(root, join(root, 'dist'));
  try {
    return await inEngines(address, courses);
  } finally {
    stop();
  }
}

async function inEngines(
  address: string,
  courses: readonly EditedCourse[],
): Promise<readonly Figure[]> {
  const measured: Figure[] = [];
  for (const engine of installedEngines()) {
    const browser = await chromium.launch({ executablePath: engine });
    try {
      const name = `${basename(engine)} ${browser.version().replace(/\..*/, '')}`;
      for (const course of courses)
        measured.push(...(await visits(browser, address, course, name)));
    } finally {
      await browser.close();
    }
  }
  return measured;
}

async function visits(
  browser: Browser,
  address: string,
  { name, files }: EditedCourse,
  engine: string,
): Promise<readonly Figure[]> {
  const runs: Visit[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await visit(browser, address, files));
  const of = (part: keyof Visit) => median(runs.map((each) => each[part]));
  return [
    {
      name: `Editor, ${name}: until its page is there (${engine})`,
      value: rounded(of('open') / 1000, 2),
      unit: 's',
    },
    { name: '  a key, until it shows in the page', value: rounded(of('shown'), 0), unit: 'ms' },
    { name: '  of it on the main thread', value: rounded(of('work'), 1), unit: 'ms' },
    {
      name: '  a key in the title of a lesson, until it shows in the page',
      value: rounded(of('lessonShown'), 0),
      unit: 'ms',
    },
    { name: '  of it on the main thread', value: rounded(of('lessonWork'), 1), unit: 'ms' },
  ];
}

/** In milliseconds. */
interface Visit {
  readonly open: number;
  readonly shown: number;
  readonly work: number;
  readonly lessonShown: number;
  readonly lessonWork: number;
}

async function visit(browser: Browser, address: string, files: CourseFiles): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  try {
    const page = await context.newPage();
    await page.goto(`${address}editor/`);
    await page.evaluate(keepCourse, [...storedOf(files).texts]);
    const begun = performance.now();
    await page.goto(`${address}editor/?course=bench`);
    const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 });
    await heading.waitFor();
    const open = performance.now() - begun;
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await calm(page, client);
    const inCourse = await key(page, client);
    await page.getByRole('navigation').getByRole('row').nth(1).click();
    await heading.filter({ hasNotText: 'abc' }).waitFor();
    // What opening a lesson takes is no part of what a key costs.
    await calm(page, client);
    const inLesson = await key(page, client);
    return { open, ...inCourse, lessonShown: inLesson.shown, lessonWork: inLesson.work };
  } finally {
    await context.close();
  }
}

/** Runs in the page: puts a course onto the shelf of the browser. */
async function keepCourse(texts: readonly (readonly [string, string])[]): Promise<void> {
  const own = await navigator.storage.getDirectory();
  const shelf = await own.getDirectoryHandle('waymark-courses', { create: true });
  const course = await shelf.getDirectoryHandle('bench', { create: true });
  for (const [path, text] of texts) {
    const [name = '', ...folders] = path.split('/').toReversed();
    let folder = course;
    for (const each of folders.toReversed()) {
      folder = await folder.getDirectoryHandle(each, { create: true });
    }
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
  }
}

/** Types letters into the title of what is chosen, and waits for each in the page. */
async function key(page: Page, client: CDPSession): Promise<Pick<Visit, 'shown' | 'work'>> {
  const title = page
    .getByRole('complementary')
    .getByRole('textbox', { name: /^Title/ })
    .first();
  await title.focus();
  await page.keyboard.press('End');
  const times: Pick<Visit, 'shown' | 'work'>[] = [];
  for (const letter of 'abcdefghijk') {
    // In a handle of its own, so that the page watches before the key is sent.
    const watch = await page.evaluateHandle(watchTitle, letter);
    const before = await taskTime(client);
    await page.keyboard.press(letter);
    const shown = await watch.evaluate((watched) => watched.shown);
    times.push({ shown, work: (await taskTime(client)) - before });
  }
  return {
    shown: median(times.map((each) => each.shown)),
    work: median(times.map((each) => each.work)),
  };
}

/**
 * Runs in the page: milliseconds from the next key until the frame is drawn in which the heading
 * ends with it.
 */
const watchTitle = (letter: string): { readonly shown: Promise<number> } => ({
  shown: new Promise((resolve) => {
    let pressed = 0;
    const hear = ({ timeStamp }: KeyboardEvent) => (pressed = timeStamp);
    addEventListener('keydown', hear, { once: true, capture: true });
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const observer = new MutationObserver(() => {
      const words = page.querySelector('h1')?.textContent ?? '';
      if (pressed === 0 || !words.endsWith(letter)) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - pressed));
    });
    observer.observe(page, { subtree: true, childList: true, characterData: true });
  }),
});

/** Waits until the main thread has next to nothing to do any more. */
async function calm(page: Page, client: CDPSession): Promise<void> {
  for (let worked = Infinity; worked > CALM;) {
    const before = await taskTime(client);
    await page.waitForTimeout(PAUSE);
    worked = (await taskTime(client)) - before;
  }
}

/** Milliseconds for which the main thread has worked, that of the editor and of the frame alike. */
async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
