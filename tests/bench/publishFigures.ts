import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeTexts } from '../../src/node/writeFiles.ts';
import { type Figure, medianTime, rounded } from './figure.ts';
import { generateCourse } from './generateCourse.ts';

const RUNS = 5;
/** Ten times the files of the reference course, and ten times its length. */
const LONG = { lessons: 149, blocksPerLesson: 6, questions: 60 };

/** What it takes to publish, from the command to the package, beside the command's bare start. */
export async function publishFigures(root: string): Promise<readonly Figure[]> {
  const place = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const short = join(place, 'peer-work');
    cpSync(join(root, 'courses', 'peer-work'), short, { recursive: true });
    const long = join(place, 'generated');
    await writeTexts(long, textsOf());
    const publish = (course: string, target: string) =>
      command(root, [
        'publish',
        course,
        '--target',
        target,
        '--out',
        join(place, 'out'),
        '--first',
      ]);
    return [
      figure('Command line: bare start', () => command(root, ['help'])),
      figure('  publish the reference course for SCORM 1.2', () => publish(short, 'scorm12')),
      figure('  publish it as one HTML file', () => publish(short, 'html')),
      figure('  publish a course of 150 lessons for SCORM 1.2', () => publish(long, 'scorm12')),
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const figure = (name: string, work: () => void): Figure => ({
  name,
  value: rounded(medianTime(RUNS, work) / 1000, 2),
  unit: 's',
});

function command(root: string, words: readonly string[]): void {
  const launch = join(root, 'src', 'cli', 'launch.mjs');
  const { status, stderr } = spawnSync(process.execPath, [launch, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function textsOf(): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    [...generateCourse(LONG)].flatMap(([path, file]) =>
      'bytes' in file ? [[path, decoder.decode(file.bytes)] as const] : [],
    ),
  );
}
