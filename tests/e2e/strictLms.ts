import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { build } from 'vite';

const root = resolve(import.meta.dirname, '..', '..');

/**
 * The page of a strict LMS (SCORM 1.2), the one of the unit tests: what it stores outlives the page
 * in the browser's storage. A test says how calls go wrong by `fault`: the beginning of the calls,
 * and the way. A slow call blocks the page until somebody answers the request for `slow`, as LMSs do
 * it; before that the page says so in the console, as nothing else is heard then.
 */
const PAGE = `<!doctype html><title>LMS</title><link rel="icon" href="data:,">
<script src="../lms.js"></script>
<script>
  const kept = JSON.parse(localStorage.getItem('lms') ?? '[]');
  const lms = StrictLms.fakeScorm12Lms(new Map(kept));
  const keep = () => localStorage.setItem('lms', JSON.stringify([...lms.stored]));
  const onSlow = () => {
    console.info('blocked');
    const request = new XMLHttpRequest();
    request.open('GET', 'slow', false);
    request.send();
  };
  lms.interfere = (_, call) =>
    window.fault && call.startsWith(window.fault.call) ? window.fault.way : null;
  const { API: strict } = lms.openPage({ onSlow });
  const API = Object.fromEntries(Object.entries(strict).map(([name, run]) => [name, (...words) => {
    try { return run(...words); } finally { if (/Commit|Finish/.test(name)) keep(); }
  }]));
  // A name that a script declares with const is none of the window's: frames do not find it.
  Object.assign(window, { API, lms });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) document.title = 'Restored'; });
</script>
<iframe title="Course" style="inline-size: 100%; block-size: 45rem"></iframe>
<script>document.querySelector('iframe').src = 'course/index.html';</script>`;

/** Writes the LMS's page into a folder, beside the package in `course/` and below the LMS itself. */
export const writeStrictLms = (folder: string): void =>
  writeFileSync(join(folder, STRICT_LMS), PAGE);

/** The name of that page. */
export const STRICT_LMS = 'strict.html';

/** Builds the strict LMS of the unit tests for a browser, as `lms.js` in a folder. */
export async function buildStrictLms(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(root, 'src', 'lms', 'testing', 'fakeScorm.ts'),
        name: 'StrictLms',
        formats: ['iife'],
        fileName: () => 'lms.js',
      },
    },
  });
}
