import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { FakeScorm, Fault } from '../../src/lms/testing/fakeScorm.ts';
import { serveSite } from '../bench/siteServer.ts';
import { test as base } from './languageTest.ts';
import { onceInWorker } from './onceInWorker.ts';
import { buildStrictLms, STRICT_LMS, writeStrictLms } from './strictLms.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** How an LMS misbehaves, from the launch on. */
export interface Misbehaviour {
  /** What it has of the learner, by element; an LMS that has stored something goes on with that. */
  readonly stored?: Readonly<Record<string, string>>;
  /** Calls that go wrong, by what they look like: `^Get cmi\.mode`. */
  readonly faults?: readonly { readonly call: string; readonly way: Fault }[];
  /** `changes`: a value that it believes to have is not sent again, also after a commit that failed. */
  readonly stores?: FakeScorm['stores'];
  /** Milliseconds until its API is there. */
  readonly appearsAfter?: number;
  /**
   * What happens to calls while the page goes away: they throw, as a synchronous request does, or each
   * sends all that the page has set, and only one of them gets through.
   */
  readonly going?: 'throws' | 'oneBeacon';
}

declare global {
  interface Window {
    /** For the page of the LMS, set before it loads. */
    misbehaves?: Misbehaviour;
    faults?: Misbehaviour['faults'];
    /** Puts another API in the place of the one that was there. */
    drawAnew?: () => void;
  }
}

/** What the two standards call the same things. */
export interface ScormNames {
  readonly package: 'scorm12' | 'scorm2004-4';
  readonly maker: 'fakeScorm12Lms' | 'fakeScorm2004Lms';
  readonly statuses: readonly string[];
  readonly mode: string;
  readonly credit: string;
  readonly name: string;
  readonly language: string;
  readonly passingScore: string;
  readonly exit: string;
  readonly time: string;
}

export type Standard = 'SCORM 1.2' | 'SCORM 2004';

export const STANDARDS: Readonly<Record<Standard, ScormNames>> = {
  'SCORM 1.2': {
    package: 'scorm12',
    maker: 'fakeScorm12Lms',
    statuses: ['cmi.core.lesson_status'],
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    name: 'cmi.core.student_name',
    language: 'cmi.student_preference.language',
    passingScore: 'cmi.student_data.mastery_score',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
  },
  'SCORM 2004': {
    package: 'scorm2004-4',
    maker: 'fakeScorm2004Lms',
    statuses: ['cmi.completion_status', 'cmi.success_status'],
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    name: 'cmi.learner_name',
    language: 'cmi.learner_preference.language',
    passingScore: 'cmi.scaled_passing_score',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
  },
};

/**
 * The page of such an LMS: the strict one of the unit tests. What it stores outlives the page in the
 * browser's storage.
 */
const pageOf = ({ maker }: ScormNames) => `<!doctype html><title>LMS</title>
<link rel="icon" href="data:,">
<script src="../lms.js"></script>
<script>
  const how = window.misbehaves ?? {};
  const kept = JSON.parse(localStorage.getItem('lms') ?? 'null') ?? Object.entries(how.stored ?? {});
  const lms = StrictLms.${maker}(new Map(kept));
  lms.stores = how.stores ?? 'whole';
  const keep = () => localStorage.setItem('lms', JSON.stringify([...lms.stored]));
  window.faults = how.faults ?? [];
  let [going, beacons] = [false, 0];
  lms.interfere = (_, call) => {
    const sends = going && how.going === 'oneBeacon' && /^(Commit|Terminate)/.test(call);
    if (sends && beacons++ > 0) return { kind: 'lies' };
    if (sends && call.startsWith('Terminate')) localStorage.setItem('ended', 'yes');
    return window.faults.find((fault) => new RegExp(fault.call).test(call))?.way ?? null;
  };
  const appear = () => {
    const [[name, strict]] = Object.entries(lms.openPage()).filter(([name]) => /^API/.test(name));
    const api = Object.fromEntries(Object.entries(strict).map(([name, run]) => [name, (...words) => {
      try { return run(...words); } finally { if (/Commit|Finish|Terminate/.test(name)) keep(); }
    }]));
    Object.assign(window, { [name]: api, lms, drawAnew: () => {
      for (const call of Object.keys(api)) api[call] = () => { throw new Error('This API is gone.'); };
      appear();
    } });
  };
  if (how.appearsAfter === undefined) appear(); else setTimeout(appear, how.appearsAfter);
  const go = () => {
    going = true;
    if (how.going === 'throws') window.faults = [{ call: '', way: { kind: 'throws' } }];
  };
</script>
<iframe title="Course" style="inline-size: 100%; block-size: 45rem"></iframe>
<script>
  const frame = document.querySelector('iframe');
  frame.addEventListener('load', () => frame.contentWindow.addEventListener('pagehide', go, true));
  frame.src = 'course/index.html';
</script>`;

interface Sites {
  /** The address of a folder with an LMS for each standard. */
  readonly site: string;
  /** The address of the page of a strict LMS (SCORM 1.2). */
  readonly desk: string;
}

const openSites = onceInWorker(async (atWorkersEnd): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-misbehaving-'));
  const site = join(folder, 'site');
  publish(folder);
  for (const names of Object.values(STANDARDS)) layOut(folder, site, names);
  writeStrictLms(join(site, STANDARDS['SCORM 1.2'].package));
  await buildStrictLms(site);
  const { address, stop } = await serveSite(root, site);
  atWorkersEnd(() => {
    stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return address;
});

/** A test with packages of the brief course in LMSs that misbehave, and in a strict one. */
export const test = base.extend<Sites>({
  site: async ({ atWorkersEnd }, provide) => provide(await openSites(atWorkersEnd)),
  desk: ({ site }, provide) => provide(`${site}${STANDARDS['SCORM 1.2'].package}/${STRICT_LMS}`),
});

/** Publishes the brief course for each standard. */
function publish(folder: string): void {
  const course = join(folder, 'courses', 'brief');
  cpSync(join(root, 'tests', 'e2e', 'courses', 'brief'), course, { recursive: true });
  const targets = Object.values(STANDARDS).map((names) => names.package);
  const words = ['publish', course, '--target', targets.join(), '--folder', '--out', folder];
  const launcher = join(root, 'src', 'cli', 'launch.mjs');
  const run = [launcher, ...words, '--first'];
  const { status, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Lays a package beside the page of its LMS. */
function layOut(folder: string, site: string, names: ScormNames): void {
  const place = join(site, names.package);
  mkdirSync(place, { recursive: true });
  cpSync(join(folder, `brief-1.0.0-${names.package}`), join(place, 'course'), { recursive: true });
  writeFileSync(join(place, 'index.html'), pageOf(names));
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>LMSs</title>');
}
