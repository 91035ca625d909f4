import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { allowance } from '../../core/allowance.ts';
import { byteRange, type WholeResponse } from '../byteRange.ts';
import { refusal } from './answers.ts';
import { openCmi5Lms } from './cmi5Lms.ts';
import { type Allowed, containment, deskHeaders, NOTHING_ALLOWED } from './containment.ts';
import { answerOnCourseHost } from './courseHost.ts';
import { answerOnDeskHost } from './deskHost.ts';
import type { PackageToPlay } from './packageToPlay.ts';
import type { DeskFiles } from './readDesk.ts';
import { openReports } from './reports.ts';
import { type Hosts, originOf } from './requests.ts';
import type { Send, Served } from './served.ts';

/** A simulator that is being served. */
export interface SimulatorServer {
  /** Where the desk is: `http://127.0.0.1:4800/`. */
  readonly address: string;
  /** The host of the package: `course-4f….localhost:4800`. */
  readonly courseHost: string;
  readonly close: () => void;
}

/** Only this machine may ask. */
const MACHINE = '127.0.0.1';

/**
 * Serves two hosts from one port of this machine: on the one the desk, on the other the package with
 * the page around it and, for cmi5, its record store. Any other name is refused, so that no page from
 * elsewhere gets here by having its own name lead to this machine. Port 0 takes one that is free.
 * Rejects when the port is taken.
 */
export function serveSimulator(
  played: PackageToPlay,
  desk: DeskFiles,
  port: number,
  allowed: Allowed = NOTHING_ALLOWED,
): Promise<SimulatorServer> {
  let served: Served | null = null;
  const server = createServer((request, response) => {
    if (served === null) return void response.destroy();
    answer(request, response, served).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, MACHINE, () => {
      const bound = server.address();
      const listening = typeof bound === 'object' && bound !== null ? bound.port : port;
      const hosts: Hosts = {
        desk: `${MACHINE}:${listening}`,
        course: `${played.label}.localhost:${listening}`,
      };
      const [lms, reports] = [openCmi5Lms(), openReports()];
      served = { played, desk, hosts, allowed, lms, reports, isWithinStore: storeLimits() };
      resolve({
        address: `${originOf(hosts.desk)}/`,
        courseHost: hosts.course,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/**
 * Requests and characters for a record store in memory, of which the desk is told all: many times
 * what a course asks and tells.
 */
function storeLimits(): (body: string) => boolean {
  const asks = allowance({ burst: 1_000, perSecond: 20 }, Date.now);
  const tells = allowance({ burst: 4_000_000, perSecond: 50_000 }, Date.now);
  return (body) => asks() && tells(body.length);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  const { allowed, hosts } = served;
  const sendWith =
    (added: Readonly<Record<string, string>>): Send =>
    (whole) => {
      const { status, headers, body } = byteRange(whole, request.headers.range);
      response.writeHead(status, { ...headers, ...added });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
  switch (request.headers.host) {
    case hosts.desk:
      return answerOnDeskHost(
        request,
        response,
        served,
        sendWith(deskHeaders(originOf(hosts.course))),
      );
    case hosts.course:
      return answerOnCourseHost(
        request,
        served,
        sendWith(containment(originOf(hosts.desk), allowed)),
      );
    default:
      return sendWith({})(strange(hosts));
  }
}

const strange = ({ desk }: Hosts): WholeResponse =>
  refusal(403, `This simulator answers to its own address only: ${originOf(desk)}/`);
