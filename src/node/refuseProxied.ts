import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers 400 to every request that asks for more than a path of this server, before anything else
 * reads it. Only who takes the server for a proxy names a whole address, and one that is none
 * (`GET http://[`) would end Vite: it reads addresses where nobody catches what is thrown. Apart from
 * the plugin, for this needs no course.
 */
export function refuseProxied(server: EventEmitter): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/') !== true) return void response.writeHead(400).end();
    for (const listen of listeners) Reflect.apply(listen, server, [request, response]);
  });
}
