import { fail, ok, type Result } from '../../core/result.ts';
import { builtPlayer } from '../../publish/builtPlayer.ts';
import type { PlayerBuild, RenderCover } from '../../publish/playerBuild.ts';
import { zipEntries } from '../../publish/zipEntries.ts';
import { browserPacker, browserUnpacker } from '../shelf/browserPacker.ts';
import type { PublishTrouble } from '../shelf/publisher.ts';
import { sha256 } from './sha256.ts';
import { SITE_COVER_FILE, SITE_PLAYER_FILE } from './siteFiles.ts';

/** Fetches the player of the same site, which packages are made of. `folder`: where it lies. */
export async function sitePlayer(folder: string): Promise<Result<PlayerBuild, PublishTrouble>> {
  try {
    const [answer, { renderCover }] = await Promise.all([
      fetch(folder + SITE_PLAYER_FILE),
      coverAt(folder + SITE_COVER_FILE),
    ]);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const entries = zipEntries(bytes, browserUnpacker);
    if (!answer.ok || !entries.ok) return noPlayer;
    return ok(builtPlayer(entries.value, { renderCover, packer: browserPacker, sha256 }));
  } catch {
    return noPlayer;
  }
}

const noPlayer = fail<PublishTrouble>({ kind: 'noPlayer' });

/** Built once with the player, as Node has it: what draws it anew would draw it otherwise one day. */
const coverAt = (address: string): Promise<{ readonly renderCover: RenderCover }> =>
  import(/* @vite-ignore */ address);
