import type { IncomingMessage } from 'node:http';

/**
 * Whether a page of this server asks, opened on this machine: other machines and other sites have
 * no business with its files, and a name that leads here from elsewhere is not its own (DNS
 * rebinding). Browsers state the origin with every POST.
 */
export function comesFromHere({ socket, headers }: IncomingMessage): boolean {
  const { host = '', origin = '' } = headers;
  return (
    LOOPBACK.test(socket.remoteAddress ?? '') &&
    LOCAL_NAME.test(host) &&
    (origin === `http://${host}` || origin === `https://${host}`)
  );
}

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d+){3})$/;
const LOCAL_NAME = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/;
