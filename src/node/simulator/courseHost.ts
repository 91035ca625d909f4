import type { IncomingMessage } from 'node:http';

import { typeOf } from '../../core/fileTypes.ts';
import { found, refusal } from './answers.ts';
import { answerStore } from './cmi5Routes.ts';
import { REPORTS } from './containment.ts';
import { packageFile } from './packageFile.ts';
import { blockedIn } from './reports.ts';
import { isOwnRequest, originOf, pathOf, readBody } from './requests.ts';
import type { Send, Served } from './served.ts';

/** The page around the course: the only one that the desk, on another host, may ask for. */
const WRAPPER = '/lms/wrapper.html';

/** Bytes of a request of the course, and of a report about it. */
const LONGEST_REQUEST = 1_000_000;
const LONGEST_REPORT = 20_000;

/** Answers on the host of the package: everything here may be in the package's hands. */
export async function answerOnCourseHost(
  request: IncomingMessage,
  served: Served,
  send: Send,
): Promise<void> {
  const path = pathOf(request);
  if (path === REPORTS) return takeReport(request, served, send);
  if (request.headers['service-worker'] !== undefined) {
    served.reports.tell({ what: 'worker', address: path });
    return send(refusal(403, 'No service workers here: one would outlive its course.'));
  }
  if (path !== WRAPPER && !isOwnRequest(request, served.hosts.course))
    return send(refusal(403, 'This is for the package only.'));
  if (path.startsWith('/lrs/')) {
    const body = await readBody(request, LONGEST_REQUEST);
    if (body === null || !served.isWithinStore(body))
      return send(refusal(413, 'That is more than a record store takes at once.'));
    return answerStore(served.lms, request, body, `${originOf(served.hosts.course)}/`, send);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(refusal(405, 'Only to be read.'));
  if (path.startsWith('/package/'))
    return send(packageFile(served.played, path.slice('/package/'.length)));
  send(lmsFile(path, served));
}

/** The page around the course, what belongs to it, and where cmi5 leads learners who leave. */
function lmsFile(path: string, { desk }: Served) {
  if (path === '/lms/left.html') return found('text/html', '<!doctype html><title>LMS</title>');
  const wanted = path.startsWith('/lms/') ? path.slice('/lms/'.length) : '';
  const file = desk.get(wanted);
  return file === undefined ? refusal(404, 'There is nothing here.') : found(typeOf(wanted), file);
}

async function takeReport(request: IncomingMessage, { reports }: Served, send: Send) {
  const blocked = blockedIn((await readBody(request, LONGEST_REPORT)) ?? '');
  if (blocked !== null) reports.tell(blocked);
  send(found('text/plain', ''));
}
