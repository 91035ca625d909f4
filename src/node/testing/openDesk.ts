import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { deskFolder } from '../desk/deskFolder.ts';
import { deskPageData } from '../desk/deskPage.ts';
import { deskPublishing } from '../desk/deskPublishing.ts';
import { deskRequests } from '../desk/deskRequests.ts';
import type { DeskPorts } from '../../editor/shelf/deskShelf.ts';
import { serveUntilDone } from './serveUntilDone.ts';

/** What the desk tells the editor's page. */
export const { address, token } = deskPageData({});

/** Of which nothing is asked here. */
const publishing = deskPublishing({ home: '', courses: '' });

/** The desk over HTTP, on a folder of its own, and what it says was saved. */
export interface Desk {
  readonly folder: string;
  readonly port: number;
  readonly ports: DeskPorts;
  readonly saved: (course: string) => void;
  readonly close: () => Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const answer = deskRequests({ shelf: deskFolder(folder), publishing }, token);
  const server = await serveUntilDone((question, response) => {
    question.url = question.url?.slice(address.length) ?? '';
    return answer(question, response);
  });
  const { port } = server;
  const origin = `http://127.0.0.1:${port}`;
  const listeners = new Set<(course: string) => void>();
  const ports: DeskPorts = {
    // As a browser does for a page of that origin.
    fetch: (to, init) =>
      fetch(origin + String(to), { ...init, headers: { ...init?.headers, origin } }),
    stirred: (course, happened) => {
      const listener = (saved: string): void => {
        if (saved === course) happened();
      };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    folder,
    port,
    ports,
    saved: (course) => listeners.forEach((listener) => listener(course)),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
