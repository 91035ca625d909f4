import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { serveSite } from '../bench/siteServer.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The page of an LMS that keeps what it is told, and lists every call in `calls`. */
const LMS = `<!doctype html><title>LMS</title><link rel="icon" href="data:,">
<script>
  const kept = { 'cmi.core.student_id': 'u1', 'cmi.learner_id': 'u1' };
  const calls = [];
  const answer = (name) => (key, value) => {
    calls.push(name);
    if (name.endsWith('SetValue')) kept[key] = value;
    if (name.endsWith('GetValue')) return kept[key] ?? '';
    if (name.endsWith('GetLastError')) return '0';
    return /String|Diagnostic/.test(name) ? '' : 'true';
  };
  const names = ['GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
  const api = (own, prefix) =>
    Object.fromEntries([...own, ...names].map((name) => [prefix + name, answer(prefix + name)]));
  const API = api(['Initialize', 'Finish'], 'LMS');
  const API_1484_11 = api(['Initialize', 'Terminate'], '');
  // A name that a script declares with const is none of the window's: frames do not find it.
  Object.assign(window, { API, API_1484_11, calls, kept });
</script>
<iframe title="Course" style="inline-size: 100%; block-size: 40rem"></iframe>
<script>document.querySelector('iframe').src = location.hash.slice(1);</script>`;

/** A web server with the packages of the reference course, each in a folder deep below. */
export class PublishedCourse {
  readonly #folder: string;
  #stop: (() => void) | undefined;
  address = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Publishes the course at `version` for a target, in the place of what was there. */
  publish(target: string, version = '1.0.0'): void {
    const course = join(this.#folder, 'courses', 'peer-work');
    const out = join(this.#folder, 'out');
    rmSync(course, { recursive: true, force: true });
    cpSync(join(root, 'courses', 'peer-work'), course, { recursive: true });
    const edited = `import { readFileSync, writeFileSync } from 'node:fs';
      const text = readFileSync('course.json', 'utf8');
      writeFileSync('course.json', text.replace(/"(title|version)": "[^"]*"/g, (whole, name) =>
        '"' + name + '": "' + (name === 'version' ? '${version}' : 'Course ${version}') + '"'));`;
    spawnSync(process.execPath, ['--input-type=module', '-e', edited], { cwd: course });
    const words = ['publish', course, '--target', target, '--folder', '--out', out];
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'src', 'cli', 'launch.mjs'), ...words],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const place = join(this.#folder, 'site', 'deep', 'folder', target);
    rmSync(place, { recursive: true, force: true });
    cpSync(join(out, `peer-work-${version}-${target}`), place, { recursive: true });
  }

  /** Serves what was published, and beside it the page of an LMS. */
  async serve(): Promise<void> {
    const site = join(this.#folder, 'site');
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'index.html'), LMS);
    const { address, stop } = await serveSite(root, site);
    this.#stop = stop;
    this.address = address;
  }

  close(): void {
    this.#stop?.();
  }
}
