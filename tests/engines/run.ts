import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { layBeside } from '../bench/builtSite.ts';
import { serveSite } from '../bench/siteServer.ts';
import { openOutsideServer } from '../e2e/outsideServer.ts';
import type { Language } from '../e2e/spoken.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { play } from './play.ts';
import { putProbes } from './sandboxProbes.ts';
import { webkit } from './webkit.ts';
import { write } from './write.ts';

const root = resolve(import.meta.dirname, '..', '..');
const engines: readonly Engine[] = [firefox, webkit];
const languages: readonly Language[] = ['en-AU', 'ar'];

/**
 * Plays in each engine, or in those whose names are given, in each language; true when nothing
 * failed. An engine that is missing is named.
 */
export async function run(names: readonly string[]): Promise<boolean> {
  const folder = await mkdtemp(join(root, 'node_modules', '.engines-'));
  try {
    const wanted = engines.filter(({ name }) => names.length === 0 || names.includes(name));
    if (wanted.length === 0) {
      console.log(`There are ${engines.map(({ name }) => name).join(' and ')}.`);
      return false;
    }
    return await inFolder(folder, wanted);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inFolder(folder: string, wanted: readonly Engine[]): Promise<boolean> {
  const [site, courses] = [join(folder, 'site'), join(folder, 'courses')];
  await cp(join(root, 'tests', 'e2e', 'courses'), courses, { recursive: true });
  await cp(join(root, 'courses', 'peer-work'), join(courses, 'peer-work'), { recursive: true });
  await openAllLessons(join(courses, 'peer-work', 'course.json'));
  const outside = await openOutsideServer();
  await putProbes(join(courses, 'award'), outside.address);
  await layBeside(root, site, courses);
  const { address, stop } = await serveSite(root, site);
  try {
    const outcomes: boolean[] = [];
    for (const engine of wanted) outcomes.push(await inEngine(engine, address, outside.seen));
    return outcomes.every((passed) => passed);
  } finally {
    stop();
    outside.close();
  }
}

async function openAllLessons(file: string): Promise<void> {
  const course = await readFile(file, 'utf8');
  await writeFile(file, course.replace('"navigation": "restricted"', '"navigation": "free"'));
}

async function inEngine(
  engine: Engine,
  address: string,
  seenOutside: () => readonly string[],
): Promise<boolean> {
  const missing = engine.missing();
  if (missing.length > 0) {
    console.log(
      `${engine.name}: not tried. Missing: ${missing.join(', ')} (Debian: ${engine.packages}).`,
    );
    return true;
  }
  let passed = true;
  for (const language of languages) {
    const browser = await engine.start(language);
    console.log(`${engine.name} ${browser.version}, ${language}`);
    try {
      await play(browser, address, language);
      await write(browser, address, language);
      assert.deepEqual(seenOutside(), [], 'Nothing of a sandbox comes to a server elsewhere.');
    } catch (error) {
      passed = false;
      console.log(`  FAILED: ${error instanceof Error ? error.stack : String(error)}`);
    } finally {
      await browser.close();
    }
  }
  return passed;
}
