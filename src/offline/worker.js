// The service worker of a course for the web. `publish` writes FILES, VERSION and WITHDRAWN before it:
// every file of the course, a fingerprint of them all, and the page that says that there is none any more.
//
// A version is kept whole or not at all, and answers whole or not at all: while any page of the
// course is open, the version that it began with answers, and the next one waits. So no page ever
// meets files of another version.

/** @typedef {Event & { waitUntil: (work: Promise<unknown>) => void }} Waiting */
/** @typedef {Waiting & { request: Request, respondWith: (answer: Promise<Response>) => void }} Asking */
/** @typedef {{ scope: string, unregister: () => Promise<boolean> }} Registration */
/** @typedef {{ saveData?: boolean }} Connection */

/**
 * @type {{
 *   registration: Registration,
 *   clients: { claim: () => Promise<void> },
 *   navigator: { connection?: Connection },
 * }}
 */
const worker = Object(self);
const { scope } = worker.registration;
/** The scope tells courses in other folders of the same site apart. */
const family = `waymark ${scope} `;
const current = family + VERSION;
/** Kept under this address once the server has said that the course is gone. */
const GONE = `${scope}gone`;

async function keep() {
  const older = await olderVersions();
  // Whoever saves data has not asked for a whole course; what changed in one that is kept is little.
  if (worker.navigator.connection?.saveData === true && older.length === 0)
    throw new Error('Data is to be saved.');
  const cache = await caches.open(current);
  try {
    for (const [file, crc] of Object.entries(FILES)) {
      const answer = (await keptBefore(older, file, crc)) ?? (await fetched(file, crc));
      await cache.put(scope + file, answer);
    }
  } catch (error) {
    // There is no room, or no connection: half a version is none, and takes the room of others.
    await caches.delete(current);
    throw error;
  }
}

const olderVersions = async () =>
  (await caches.keys()).filter((each) => each.startsWith(family) && each !== current);

/**
 * A file that an older version has, the same to the byte.
 *
 * @param {string[]} older
 * @param {string} file
 * @param {number} crc
 */
async function keptBefore(older, file, crc) {
  for (const version of older) {
    const kept = await (await caches.open(version)).match(scope + file, EXACTLY);
    if (kept !== undefined && crc32(await kept.clone().arrayBuffer()) === crc) return kept;
  }
  return undefined;
}

/**
 * @param {string} file
 * @param {number} crc
 */
async function fetched(file, crc) {
  // Not from the browser's own cache, where a file of another version may be.
  const answer = await fetch(scope + file, { cache: 'reload' });
  const bytes = await answer.arrayBuffer();
  // Whoever comes while files are being replaced must not keep some of both versions.
  if (!answer.ok || crc32(bytes) !== crc) throw new Error(file);
  return new Response(bytes, { headers: keptHeaders(answer.headers) });
}

/**
 * A file is the same for everybody, whatever its server says of that: an answer with `Vary: *` could
 * not be kept, nor any other found again by what the page asks.
 *
 * @param {Headers} headers
 */
function keptHeaders(headers) {
  const kept = new Headers(headers);
  // The bytes are unpacked by now.
  for (const name of ['vary', 'content-encoding', 'content-length']) kept.delete(name);
  return kept;
}

const EXACTLY = { ignoreVary: true };

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
  await Promise.all((await olderVersions()).map((each) => caches.delete(each)));
  await worker.clients.claim();
}

/** @param {Request} request */
async function answerTo(request) {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const kept = await keptAt(address === scope ? `${scope}index.html` : address);
  if (kept === undefined) return fetch(request);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  return range === null ? kept : part(kept, Number(range[1]), range[2] ?? '');
}

/**
 * A browser whose store is broken has kept nothing: the course plays from its server, as ever.
 *
 * @param {string} address
 */
async function keptAt(address) {
  try {
    return await (await caches.open(current)).match(address, EXACTLY);
  } catch {
    return undefined;
  }
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
  if (from >= bytes.byteLength)
    return new Response(null, {
      status: 416,
      headers: { 'content-range': `bytes */${bytes.byteLength}` },
    });
  const to = last === '' ? bytes.byteLength - 1 : Math.min(Number(last), bytes.byteLength - 1);
  const headers = new Headers(whole.headers);
  headers.set('content-range', `bytes ${from}-${to}/${bytes.byteLength}`);
  headers.set('content-length', String(to - from + 1));
  return new Response(bytes.slice(from, to + 1), { status: 206, headers });
}

/**
 * A page of the course. Whether it is still offered is asked meanwhile, so that nobody waits for it and
 * nobody loses it in the middle of their work; a course that was gone already when it was opened last,
 * and still is, is given up. Files that are missing while a server replaces them come back before that.
 *
 * @param {Asking} asking
 */
async function answerPage(asking) {
  if ((await keptAt(GONE)) === undefined) {
    asking.waitUntil(noteIfGone());
    return answerTo(asking.request);
  }
  if (await isGone()) return giveUp(asking.request);
  await (await caches.open(current)).delete(GONE);
  return answerTo(asking.request);
}

async function noteIfGone() {
  if (await isGone()) await (await caches.open(current)).put(GONE, new Response(''));
}

/** Whether the server says so: no answer, or one that wants a login, is none about the course. */
async function isGone() {
  const answer = await fetch(`${scope}worker.js`, { cache: 'no-store' }).catch(() => null);
  return answer !== null && (answer.status === 404 || answer.status === 410);
}

/**
 * Gives back the room that the course takes on the device. What stands at its address now is shown, or
 * that nothing does.
 *
 * @param {Request} request
 */
async function giveUp(request) {
  await Promise.all([...(await olderVersions()), current].map((each) => caches.delete(each)));
  await worker.registration.unregister();
  const answer = await fetch(request).catch(() => new Response(null, { status: 404 }));
  if (answer.status !== 404 && answer.status !== 410) return answer;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(WITHDRAWN, { status: answer.status, headers });
}

addEventListener('install', (event) => {
  /** @type {Waiting} */ (event).waitUntil(keep());
});
addEventListener('activate', (event) => {
  /** @type {Waiting} */ (event).waitUntil(takeOver());
});
addEventListener('fetch', (event) => {
  const asking = /** @type {Asking} */ (event);
  const { cache, method, mode, url } = asking.request;
  // Whoever asks past every cache wants to know how the connection is.
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(scope)) return;
  asking.respondWith(mode === 'navigate' ? answerPage(asking) : answerTo(asking.request));
});
