// The service worker of a course for the web. `publish` writes FILES and VERSION before it: every
// file of the course, and a fingerprint of them all.
//
// A version is kept whole or not at all, and answers whole or not at all: while any page of the
// course is open, the version that it began with answers, and the next one waits. So no page ever
// meets files of another version.

/** @typedef {Event & { waitUntil: (work: Promise<unknown>) => void }} Waiting */
/** @typedef {Event & { request: Request, respondWith: (answer: Promise<Response>) => void }} Asking */
/** @typedef {{ scope: string }} Registration */

/** @type {{ registration: Registration, clients: { claim: () => Promise<void> } }} */
const worker = Object(self);
const { scope } = worker.registration;
/** The scope tells courses in other folders of the same site apart. */
const family = `waymark ${scope} `;
const current = family + VERSION;

async function keep() {
  const cache = await caches.open(current);
  for (const [file, crc] of Object.entries(FILES)) {
    // Not from the browser's own cache, where a file of another version may be.
    const answer = await fetch(scope + file, { cache: 'reload' });
    // Whoever comes while files are being replaced must not keep some of both versions.
    if (!answer.ok || crc32(await answer.clone().arrayBuffer()) !== crc) throw new Error(file);
    await cache.put(scope + file, answer);
  }
}

/**
 * The checksum that `publish` noted: CRC-32 as ISO 3309 has it.
 *
 * @param {ArrayBuffer} buffer
 */
function crc32(buffer) {
  let crc = -1;
  for (const byte of new Uint8Array(buffer)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

async function takeOver() {
  const names = await caches.keys();
  const older = names.filter((each) => each.startsWith(family) && each !== current);
  await Promise.all(older.map((each) => caches.delete(each)));
  await worker.clients.claim();
}

/** @param {Request} request */
async function answerTo(request) {
  const cache = await caches.open(current);
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const kept = await cache.match(address === scope ? `${scope}index.html` : address);
  if (kept === undefined) return fetch(request);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  return range === null ? kept : part(kept, Number(range[1]), range[2] ?? '');
}

/**
 * A part of a file, as films are asked for (RFC 9110, 14.2).
 *
 * @param {Response} whole
 * @param {number} from
 * @param {string} last
 */
async function part(whole, from, last) {
  const bytes = await whole.arrayBuffer();
  const to = last === '' ? bytes.byteLength - 1 : Math.min(Number(last), bytes.byteLength - 1);
  const headers = new Headers(whole.headers);
  headers.set('content-range', `bytes ${from}-${to}/${bytes.byteLength}`);
  headers.set('content-length', String(to - from + 1));
  return new Response(bytes.slice(from, to + 1), { status: 206, headers });
}

addEventListener('install', (event) => {
  /** @type {Waiting} */ (event).waitUntil(keep());
});
addEventListener('activate', (event) => {
  /** @type {Waiting} */ (event).waitUntil(takeOver());
});
addEventListener('fetch', (event) => {
  const asking = /** @type {Asking} */ (event);
  const { cache, method, url } = asking.request;
  // Whoever asks past every cache wants to know how the connection is.
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(scope)) return;
  asking.respondWith(answerTo(asking.request));
});
