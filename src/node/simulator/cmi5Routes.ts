import type { IncomingMessage, ServerResponse } from 'node:http';

import type { StoreContent } from '../../lrs/content.ts';
import type { WantedSession } from '../../lrs/session.ts';
import type { WholeResponse } from '../byteRange.ts';
import { jsonAnswer, refusal } from './answers.ts';
import type { Cmi5Lms } from './cmi5Lms.ts';
import type { Served } from './served.ts';

/** What the desk asks about the LMS of cmi5; `null` when it is about something else. */
export function answerDesk(
  { hosts, lms }: Served,
  { method, url = '' }: IncomingMessage,
  body: string,
): WholeResponse | null {
  switch (`${method} ${url}`) {
    case 'POST /desk/launch': {
      const wanted: WantedSession = JSON.parse(body);
      return jsonAnswer(lms.launch(wanted, hosts));
    }
    case 'GET /desk/registrations':
      return jsonAnswer(lms.contents());
    case 'PUT /desk/registrations': {
      const kept: Readonly<Record<string, StoreContent>> = JSON.parse(body);
      lms.restore(kept);
      return jsonAnswer(null);
    }
    case 'PUT /desk/troubles': {
      const names: readonly string[] = JSON.parse(body);
      lms.setTroubles(names);
      return jsonAnswer(null);
    }
    case 'POST /desk/silence':
      lms.silence();
      return jsonAnswer(null);
    default:
      return null;
  }
}

/** Tells a desk for as long as it listens (server-sent events): of requests, and of what was blocked. */
export function streamRequests({ lms, reports }: Served, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(':\n\n');
  const write = (type: string, data: unknown) =>
    response.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
  const stops = [
    lms.listen((request) => write('message', request)),
    reports.listen((blocked) => write('blocked', blocked)),
  ];
  response.on('close', () => stops.forEach((stop) => stop()));
}

/** Answers a request of the course to its record store. */
export function answerStore(
  lms: Cmi5Lms,
  request: IncomingMessage,
  body: string,
  address: string,
  send: (whole: WholeResponse) => void,
): void {
  const url = new URL(request.url ?? '/', address);
  const [, , learner = ''] = url.pathname.split('/');
  const headers = new Map(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const met = lms.respond(learner, { method: request.method ?? 'GET', url, headers, body });
  if (met === null) return send(refusal(404, 'Nobody was launched here.'));
  const { answer, delay } = met;
  if (answer === null) return void request.socket.destroy();
  setTimeout(
    () => send({ ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' } }),
    delay,
  );
}
