// Serves a built folder as a plain web host would: node tests/e2e/serve.mjs [port] [folder]
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { gzipSync } from 'node:zlib';

const port = Number(process.argv[2] ?? 4391);
const root = resolve(process.argv[3] ?? 'dist');

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
  '.zip': 'application/zip',
};

const compressible = /^(?:text\/|image\/svg|application\/(?:json|manifest|wasm))/;

/**
 * @param {string} path
 * @returns {import('node:fs').Stats | undefined}
 */
function fileAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? found : undefined;
}

/**
 * @param {string} url
 * @returns {string | undefined} the file that an address names, or undefined if it names none
 */
function fileOf(url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(join(root, decodeURIComponent(pathname)));
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
    return fileAt(file) === undefined ? undefined : file;
  } catch {
    return undefined; // An address that cannot be decoded names no file.
  }
}

/**
 * @param {string} file
 * @returns {string} hashed names never change their content; the index must be asked for each time
 */
function caching(file) {
  if (/-[\w-]{8}\.\w+$/.test(file)) return 'public, max-age=31536000, immutable';
  return extname(file) === '.html' ? 'no-cache' : 'public, max-age=0, must-revalidate';
}

/**
 * @param {string | undefined} header
 * @param {number} size bytes
 * @returns {{ start: number, end: number } | undefined} the one range that was asked for, if any
 */
function rangeOf(header, size) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  if (from === '') return { start: Math.max(0, size - Number(to)), end: size - 1 };
  return { start: Number(from), end: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(request, response) {
  const file = request.url === undefined ? undefined : fileOf(request.url);
  const size = file === undefined ? undefined : fileAt(file)?.size;
  if (file === undefined || size === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.setHeader('content-type', type);
  response.setHeader('cache-control', caching(file));
  response.setHeader('x-content-type-options', 'nosniff');
  if (compressible.test(type)) {
    sendText(request, response, file);
  } else {
    sendBytes(request, response, file, size);
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 */
function sendText(request, response, file) {
  response.setHeader('vary', 'accept-encoding');
  const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (gzip) response.setHeader('content-encoding', 'gzip');
  if (request.method === 'HEAD') {
    response.end();
  } else if (gzip) {
    response.end(packed(file));
  } else {
    pipeline(createReadStream(file), response, ignore);
  }
}

/** @type {Map<string, { stamp: string, bytes: Buffer }>} */
const known = new Map();

/**
 * Every visit asks for the same files: each is packed once, until it changes.
 *
 * @param {string} file
 * @returns {Buffer}
 */
function packed(file) {
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs} ${size}`;
  const found = known.get(file);
  if (found?.stamp === stamp) return found.bytes;
  const bytes = gzipSync(readFileSync(file));
  known.set(file, { stamp, bytes });
  return bytes;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 * @param {number} size bytes
 */
function sendBytes(request, response, file, size) {
  response.setHeader('accept-ranges', 'bytes');
  const range = rangeOf(request.headers.range, size);
  if (range !== undefined && range.start > range.end) {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.setHeader('content-length', end - start + 1);
  if (range !== undefined) {
    response.statusCode = 206;
    response.setHeader('content-range', `bytes ${start}-${end}/${size}`);
  }
  if (request.method === 'HEAD' || size === 0) {
    response.end();
  } else {
    pipeline(createReadStream(file, { start, end }), response, ignore);
  }
}

/** A reader who goes away is no error. */
function ignore() {}

if (fileAt(join(root, 'index.html')) === undefined) {
  console.error(`There is no index.html in ${root}. Run "npm run build" first.`);
  process.exitCode = 1;
} else {
  const server = createServer(answer);
  // Whoever keeps a connection ends it: closed from here, it might be just as it is used again.
  server.keepAliveTimeout = 0;
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const listening = typeof address === 'object' ? address?.port : port;
    console.log(`http://127.0.0.1:${listening}/`);
  });
}
