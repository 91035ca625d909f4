import type { IncomingMessage, ServerResponse } from 'node:http';

import { type WholeResponse } from '../byteRange.ts';
import { typeOf } from '../../core/fileTypes.ts';
import { found, jsonAnswer, refusal } from './answers.ts';
import { answerDesk, streamRequests } from './cmi5Routes.ts';
import { sandboxOf } from './containment.ts';
import { packageFile } from './packageFile.ts';
import { isOwnRequest, originOf, pathOf, readBody } from './requests.ts';
import type { Send, Served } from './served.ts';

/** Answers on the host of the desk: its page, and what that page asks. */
export async function answerOnDeskHost(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
  send: Send,
): Promise<void> {
  const path = pathOf(request);
  if (!isOwnRequest(request, served.hosts.desk) || request.headers['service-worker'] !== undefined)
    return send(refusal(403, 'This is for the desk only.'));
  if (path === '/desk/requests') return streamRequests(served, response);
  const body = await readBody(request);
  if (body === null) return send(refusal(413, 'That is more than this simulator takes.'));
  send(answerDesk(served, request, body) ?? deskFile(request.method, path, served));
}

function deskFile(method: string | undefined, path: string, served: Served): WholeResponse {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Only to be read.');
  if (path === '/desk/package.json') return jsonAnswer(aboutPackage(served));
  if (path.startsWith('/desk/package/'))
    return toRead(packageFile(served.played, path.slice('/desk/package/'.length)));
  const wanted = path === '/' ? 'index.html' : path.slice(1);
  const file = served.desk.get(wanted);
  return file === undefined ? refusal(404, 'There is nothing here.') : found(typeOf(wanted), file);
}

const aboutPackage = ({ allowed, hosts, played: { key, manifest, name } }: Served) => ({
  name,
  key,
  manifest,
  origin: originOf(hosts.course),
  sandbox: sandboxOf(allowed),
});

/** The desk reads the package; no browser may take a file of it for a page of the desk's host. */
const toRead = (whole: WholeResponse): WholeResponse => ({
  ...whole,
  headers: {
    ...whole.headers,
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
  },
});
