// The service worker of the editor on a plain web host. The build writes FILES and VERSION before it: every
// file of the editor with its checksum, and a fingerprint of them all.
//
// A version is kept whole or not at all. While any page of the editor is open, the version that it began
// with answers, and the next one waits: until a page that is about to begin asks for it, and is the only
// one. Courses are no files of the editor: they are not touched here.

/** @typedef {Event & { waitUntil: (work: Promise<unknown>) => void }} Lasting */
/** @typedef {Event & { request: Request, respondWith: (answer: Promise<Response>) => void }} Answering */

/**
 * @typedef {object} Clients
 * @property {() => Promise<void>} claim
 * @property {(which: object) => Promise<readonly { readonly url: string }[]>} matchAll
 */

/** @type {{ registration: { scope: string }, clients: Clients, skipWaiting: () => Promise<void> }} */
const site = Object(self);
const { scope: editor } = site.registration;
const editions = `waymark-editor ${editor} `;
const now = editions + VERSION;
/** The package that is tried, as the editor unpacked it. */
const TRIED = 'waymark-tried';
const AS_KEPT = { ignoreVary: true };

async function keepAll() {
  const cache = await caches.open(now);
  try {
    for (const [file, crc] of Object.entries(FILES)) {
      // Not from the browser's own cache, where a file of another version may be.
      const answer = await fetch(editor + file, { cache: 'reload' });
      const bytes = await answer.arrayBuffer();
      if (!answer.ok || sumOf(bytes) !== crc) throw new Error(file);
      const type = answer.headers.get('content-type') ?? 'application/octet-stream';
      await cache.put(editor + file, new Response(bytes, { headers: { 'content-type': type } }));
    }
  } catch (error) {
    await caches.delete(now);
    throw error;
  }
}

/**
 * CRC-32 as ISO 3309 has it.
 *
 * @param {ArrayBuffer} buffer
 */
function sumOf(buffer) {
  let crc = -1;
  for (const byte of new Uint8Array(buffer)) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

async function useThisOne() {
  const older = (await caches.keys()).filter((each) => each.startsWith(editions) && each !== now);
  await Promise.all(older.map((each) => caches.delete(each)));
  await site.clients.claim();
}

/** Whether this version takes the place of the one before, as a page asks that has begun nothing yet. */
async function takesOver() {
  const windows = await site.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = windows.filter(({ url }) => url.startsWith(editor)).length <= 1;
  if (isAlone) await site.skipWaiting();
  return isAlone;
}

/**
 * What is kept, else what the host has; whose store is broken has kept nothing.
 *
 * @param {string} name
 * @param {string} address
 */
async function keptIn(name, address) {
  try {
    return await (await caches.open(name)).match(address, AS_KEPT);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} address
 * @param {Request} request
 */
async function fileAt(address, request) {
  return (await keptIn(now, address.replace(/\/$/, '/index.html'))) ?? fetch(request);
}

/**
 * A file of the package that is tried; films are asked for in parts (RFC 9110, 14.2).
 *
 * @param {string} address
 * @param {Request} request
 */
async function triedAt(address, request) {
  if (address.endsWith('/try/desk/requests')) return new Response(null, { status: 204 });
  const whole = await keptIn(TRIED, address.replace('/try/desk/package/', '/try/package/'));
  if (whole === undefined) return new Response(null, { status: 404 });
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (range === null) return whole;
  const bytes = await whole.arrayBuffer();
  const [from, size] = [Number(range[1]), bytes.byteLength];
  if (from >= size)
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  const to = Math.min(range[2] === '' ? size - 1 : Number(range[2]), size - 1);
  const headers = new Headers(whole.headers);
  headers.set('content-range', `bytes ${from}-${to}/${size}`);
  return new Response(bytes.slice(from, to + 1), { status: 206, headers });
}

addEventListener('install', (event) => {
  /** @type {Lasting} */ (event).waitUntil(keepAll());
});
addEventListener('activate', (event) => {
  /** @type {Lasting} */ (event).waitUntil(useThisOne());
});
addEventListener('message', (event) => {
  const [asker] = event.ports;
  const answered = takesOver().then((isTaken) => asker?.postMessage(isTaken, []));
  /** @type {Lasting} */ (/** @type {Event} */ (event)).waitUntil(answered);
});
addEventListener('fetch', (event) => {
  const answering = /** @type {Answering} */ (event);
  const { request } = answering;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== 'GET' || !address.startsWith(editor)) return;
  const isTried = /^try\/(?:desk|package)\//.test(address.slice(editor.length));
  answering.respondWith(isTried ? triedAt(address, request) : fileAt(address, request));
});
