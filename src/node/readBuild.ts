import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Result, fail, ok } from '../core/result.ts';
import { builtPlayer } from '../publish/builtPlayer.ts';
import type { PlayerBuild, RenderCover } from '../publish/playerBuild.ts';
import { cachedScripts } from './cachedScript.mjs';
import { nodePacker } from './packer.ts';
import { readZip } from './readZip.ts';
import { sha256 } from './sha256.ts';

/** Where a build keeps what only publishing needs. */
export const PUBLISH_FOLDER = '.publish';
/** The player's cover, built for Node. */
export const COVER_FILE = 'cover.cjs';
/** Everything else, in one file. */
export const PLAYER_FILE = 'player.zip';
/** Reads the player that “npm run build” made; fails in words where there is none. */
export async function readBuild(folder: string): Promise<Result<PlayerBuild, string>> {
  const publishing = join(folder, PUBLISH_FOLDER);
  const bytes = await readFile(join(publishing, PLAYER_FILE)).catch(() => null);
  if (bytes === null) return fail(noBuild(folder));
  const entries = readZip(bytes);
  if (!entries.ok) return fail(brokenBuild(folder));
  try {
    const renderCover = await readCoverRenderer(publishing);
    return ok(builtPlayer(entries.value, { renderCover, packer: nodePacker(), sha256 }));
  } catch {
    return fail(brokenBuild(folder));
  }
}

const noBuild = (folder: string): string =>
  `There is no built player in “${folder}”, and every package is made from one. Run “npm run build” once, and then publish again.`;

const brokenBuild = (folder: string): string =>
  `The built player in “${folder}” is not whole. Run “npm run build”, and then publish again.`;

/** The player's cover, from where a build put it. */
export async function readCoverRenderer(folder: string): Promise<RenderCover> {
  const script: { readonly renderCover: RenderCover } = cachedScripts(folder)(
    join(folder, COVER_FILE),
  );
  return script.renderCover;
}
