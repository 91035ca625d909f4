import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { byteRange, type WholeResponse } from '../byteRange.ts';
import { typeOf } from '../fileTypes.ts';
import { found, jsonAnswer, refusal } from './answers.ts';
import { packageFile } from './packageFile.ts';
import type { PackageToPlay } from './packageToPlay.ts';
import type { DeskFiles } from './readDesk.ts';

/** A simulator that is being served. */
export interface SimulatorServer {
  /** Where the desk is: `http://127.0.0.1:4800/`. */
  readonly address: string;
  readonly close: () => void;
}

/** Only this machine may ask; and only by its own name, so that no page from elsewhere can. */
const HOST = '127.0.0.1';
const OWN_NAMES = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * Serves the desk at `/` and the package below `/package/`. Port 0 takes one that is free. Rejects
 * when the port is taken.
 */
export function serveSimulator(
  played: PackageToPlay,
  desk: DeskFiles,
  port: number,
): Promise<SimulatorServer> {
  const server = createServer((request, response) => answer(request, response, played, desk));
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

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  played: PackageToPlay,
  desk: DeskFiles,
): void {
  const whole = OWN_NAMES.test(request.headers.host ?? '')
    ? answerTo(request, played, desk)
    : refusal(403, 'This simulator answers to its own address only.');
  const { status, headers, body } = byteRange(whole, request.headers.range);
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}

function answerTo(
  { method, url = '/' }: IncomingMessage,
  played: PackageToPlay,
  desk: DeskFiles,
): WholeResponse {
  const path = url.replace(/[?#].*$/, '').slice(1);
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Only to be read.');
  if (path === 'desk/package.json') {
    const { name, key, manifest } = played;
    return jsonAnswer({ name, key, manifest });
  }
  if (path.startsWith('package/')) return packageFile(played, path.slice('package/'.length));
  const wanted = path === '' ? 'index.html' : path;
  const file = desk.get(wanted);
  return file === undefined ? refusal(404, 'There is nothing here.') : found(typeOf(wanted), file);
}
