import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { goodCourse } from '../../../course/testing/goodCourse.ts';
import { writeTexts } from '../../../node/writeFiles.ts';
import { smallBuild } from '../../../publish/testing/smallBuild.ts';
import { nodePacker } from '../../../node/packer.ts';
import { VIEWS_TOGETHER } from '../../../publish/builtPlayer.ts';
import { zipped } from '../../../publish/zip.ts';
import type { Outcome } from '../../command.ts';
import { publishCommand } from '../publishCommand.ts';

/** A folder with a built player of a few lines and room for a course, to publish in; for tests. */
export interface Workshop {
  readonly home: string;
  /** The course's folder. */
  readonly folder: string;
  readonly out: string;
  /** Writes the small good course, with some files changed. */
  readonly writeCourse: (changes?: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Publishes it for SCORM 1.2 into `out`, as new, unless the words say otherwise. */
  readonly publish: (...words: readonly string[]) => Promise<Outcome>;
  readonly close: () => void;
}

export async function openWorkshop(): Promise<Workshop> {
  const home = mkdtempSync(join(tmpdir(), 'waymark-publish-'));
  const folder = join(home, 'courses', 'peer-work');
  const out = join(home, 'out');
  await buildPlayer(home);
  return {
    home,
    folder,
    out,
    writeCourse: (changes = {}) => writeCourse(folder, changes),
    publish: async (...words) =>
      publishCommand.run([folder, '--target', 'scorm12', '--out', out, '--first', ...words], home),
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Writes the small build where a real one lies. */
async function buildPlayer(home: string): Promise<void> {
  const { files, manifest, viewsTogether, template, schemas } = smallBuild();
  const publishing = join(home, 'dist', '.publish');
  mkdirSync(publishing, { recursive: true });
  const own = [...schemas].flatMap(([set, named]) =>
    [...named].map(([name, bytes]) => [`schemas/${set}/${name}`, bytes] as const),
  );
  const whole = new Map([
    ...files,
    ...own,
    ['.vite/manifest.json', bytesOf(JSON.stringify(manifest))] as const,
    [VIEWS_TOGETHER, bytesOf(JSON.stringify(viewsTogether))] as const,
    ['player.html', bytesOf(template)] as const,
  ]);
  writeFileSync(join(publishing, 'player.zip'), await zipped(whole, nodePacker()));
  writeFileSync(
    join(publishing, 'cover.cjs'),
    'exports.renderCover = async ({ title }) => ({ cover: `<h1>${title}</h1>`, unstarted: "" });',
  );
}

async function writeCourse(
  folder: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const files = { ...goodCourse(), 'media/ladder.svg': '<svg />', ...changes };
  const texts = Object.entries(files).map(
    ([path, file]) =>
      [path, typeof file === 'string' ? file : JSON.stringify(file, null, 2)] as const,
  );
  await writeTexts(folder, new Map(texts));
}
