import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { byteRange, type WholeResponse } from '../byteRange.ts';
import { typeOf } from '../fileTypes.ts';
import { found, jsonAnswer, refusal } from './answers.ts';
import { type Cmi5Lms, openCmi5Lms } from './cmi5Lms.ts';
import { answerDesk, answerStore, streamRequests } from './cmi5Routes.ts';
import type { PackageToPlay } from './packageToPlay.ts';
import type { DeskFiles } from './readDesk.ts';

/** A simulator that is being served. */
export interface SimulatorServer {
  /** Where the desk is: `http://127.0.0.1:4800/`. */
  readonly address: string;
  readonly close: () => void;
}

interface Served {
  readonly played: PackageToPlay;
  readonly desk: DeskFiles;
  readonly lms: Cmi5Lms;
}

/** Only this machine may ask; and only by its own name, so that no page from elsewhere can. */
const HOST = '127.0.0.1';
const OWN_NAMES = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/** Bytes of a request: what a desk keeps of an LMS with many learners. */
const LONGEST_BODY = 16_000_000;

/**
 * Serves the desk at `/`, the package below `/package/` and the record store of cmi5 below `/lrs/`.
 * Port 0 takes one that is free. Rejects when the port is taken.
 */
export function serveSimulator(
  played: PackageToPlay,
  desk: DeskFiles,
  port: number,
): Promise<SimulatorServer> {
  const served = { played, desk, lms: openCmi5Lms() };
  const server = createServer((request, response) => {
    answer(request, response, served).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const bound = server.address();
      const listening = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({
        address: `http://${HOST}:${listening}/`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  const send = (whole: WholeResponse): void => {
    const { status, headers, body } = byteRange(whole, request.headers.range);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  };
  const { host = '', origin } = request.headers;
  const isOwn = OWN_NAMES.test(host) && (origin === undefined || origin === `http://${host}`);
  if (!isOwn) return send(refusal(403, 'This simulator answers to its own address only.'));
  const url = request.url ?? '/';
  if (url === '/desk/requests') return streamRequests(served.lms, response);
  const body = await readBody(request);
  if (body === null) return send(refusal(413, 'That is more than this simulator takes.'));
  const address = `http://${host}/`;
  if (url.startsWith('/lrs/')) return answerStore(served.lms, request, body, address, send);
  send(answerDesk(served.lms, request, body, address) ?? fileFor(request, served));
}

function fileFor({ method, url = '/' }: IncomingMessage, { played, desk }: Served): WholeResponse {
  const path = url.replace(/[?#].*$/, '').slice(1);
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Only to be read.');
  if (path === 'desk/package.json') {
    const { name, key, manifest } = played;
    return jsonAnswer({ name, key, manifest });
  }
  // Where cmi5 leads learners who leave the course.
  if (path === 'desk/left.html') return found('text/html', '<!doctype html><title>LMS</title>');
  if (path.startsWith('package/')) return packageFile(played, path.slice('package/'.length));
  const wanted = path === '' ? 'index.html' : path;
  const file = desk.get(wanted);
  return file === undefined ? refusal(404, 'There is nothing here.') : found(typeOf(wanted), file);
}

/** A file of the package, by its path as it stands in an address. */
function packageFile({ files }: PackageToPlay, path: string): WholeResponse {
  const entry = files.get(decoded(path)) ?? files.get(path);
  if (entry === undefined) return refusal(404, `There is no “${path}” in the package.`);
  try {
    return found(typeOf(entry.path), entry.unpack());
  } catch (error) {
    return refusal(500, error instanceof Error ? error.message : 'The file is damaged.');
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The text that came with a request; `null` when it is longer than anything a course has to say. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length <= LONGEST_BODY) chunks.push(chunk);
  }
  return length > LONGEST_BODY ? null : Buffer.concat(chunks).toString('utf8');
}
