import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server elsewhere, which writes down everybody who comes. */
export interface OutsideServer {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  /** Where calls begin (STUN): `127.0.0.1:…`. */
  readonly stun: string;
  /** What was asked for; `connection` for somebody who only knocked, `call` for a packet. */
  readonly seen: () => readonly string[];
  readonly close: () => void;
}

export async function openOutsideServer(): Promise<OutsideServer> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end('Outside');
  });
  server.on('connection', () => seen.push('connection'));
  const socket = createSocket('udp4', () => seen.push('call'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  await new Promise<void>((listening) => socket.bind(0, '127.0.0.1', listening));
  const bound: AddressInfo | string | null = server.address();
  const port = typeof bound === 'object' ? bound?.port : bound;
  return {
    address: `http://127.0.0.1:${port}`,
    stun: `127.0.0.1:${socket.address().port}`,
    seen: () => seen,
    close: () => {
      server.close();
      server.closeAllConnections();
      socket.close();
    },
  };
}
