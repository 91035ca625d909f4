import { typeOf } from '../../core/fileTypes.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { zipEntries } from '../../publish/zipEntries.ts';
import { browserUnpacker } from '../shelf/browserPacker.ts';
import type { PublishTrouble } from '../shelf/publisher.ts';
import { TRY_FOLDER, TRIED_CACHE } from './siteFiles.ts';

/** What the frame of the course may do, as under the simulator of the command line. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-modals';

/**
 * Unpacks a package that was made here to where the site's own worker gives it to the simulator; gives the
 * simulator's address. What comes from elsewhere has no business on this host: that is for the desk.
 */
export async function playOnSite(
  name: string,
  bytes: Uint8Array,
): Promise<Result<string, PublishTrouble>> {
  const entries = zipEntries(bytes, browserUnpacker);
  if (!entries.ok) return fail({ kind: 'failed' });
  const manifest = 'imsmanifest.xml';
  if (!entries.value.some(({ path }) => path === manifest)) return fail({ kind: 'needsDesk' });
  try {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null) return fail({ kind: 'notHere' });
    const folder = new URL(TRY_FOLDER, document.baseURI).href;
    await caches.delete(TRIED_CACHE);
    const cache = await caches.open(TRIED_CACHE);
    const put = (path: string, content: BlobPart) =>
      cache.put(folder + path, new Response(new Blob([content]), { headers: headersOf(path) }));
    for (const { path, unpack } of entries.value) {
      await put(
        `package/${path.split('/').map(encodeURIComponent).join('/')}`,
        new Uint8Array(unpack()),
      );
    }
    const file = {
      name,
      key: await keyOf(bytes),
      manifest,
      origin: folder.slice(0, -1),
      sandbox: SANDBOX,
    };
    await put('desk/package.json', JSON.stringify(file));
    return ok(folder);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return fail({ kind: isFull ? 'full' : 'notHere' });
  }
}

const headersOf = (path: string) => ({ 'content-type': typeOf(path), 'cache-control': 'no-store' });

/** Tells what the simulator keeps of this package from what it keeps of others. */
async function keyOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(hash.slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
