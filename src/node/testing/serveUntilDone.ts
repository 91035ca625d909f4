import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Answers a request; settles when all is done that was asked for, whether or not anybody waits for it. */
export type Answers = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Served {
  /** On this machine alone. */
  readonly port: number;
  /**
   * Lets nobody ask any more, and waits for what was asked: a page may have gone while a file is
   * written for it, and only after that may somebody take the folder away.
   */
  readonly close: () => Promise<void>;
}

/** Serves on a port that is free. */
export async function serveUntilDone(answers: Answers): Promise<Served> {
  const atWork = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const work = answers(request, response).finally(() => atWork.delete(work));
    atWork.add(work);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    port: bound.port,
    close: async () => {
      const closed = new Promise((ended) => server.close(ended));
      server.closeAllConnections();
      await closed;
      await Promise.allSettled(atWork);
    },
  };
}
