import { fail, ok, type Result } from '../../core/result.ts';
import type { Blocked } from '../../lrs/session.ts';
import type { PlayableOutline } from '../../course/playable.ts';
import { findOutline } from '../package/findOutline.ts';
import type { PackageFacts } from '../package/packageFacts.ts';
import { type ManifestProblem, readManifest } from '../package/readManifest.ts';
import { cmi5Host } from './cmi5Host.ts';
import { type Desk, type DeskStore, deskStore, openDesk } from './desk.ts';
import type { DeskState, PlayedFile } from './deskState.ts';
import { openCourseLine } from '../line/courseLine.ts';
import { keepDesk, keptDesk } from './keptDesk.ts';
import { scormHost } from './scormHost.ts';

/** Why there is nothing to play. */
export type StartProblem = ManifestProblem | 'unreachable';

export interface StartedDesk {
  readonly desk: Desk;
  /** `null` for a course that is not of Waymark. */
  readonly outline: PlayableOutline | null;
}

/** Reads what is to be played, and opens the desk as it was left. */
export async function startDesk(): Promise<Result<StartedDesk, StartProblem>> {
  const file = await played();
  const manifest = file === null ? null : await bytesAt(`desk/package/${file.manifest}`);
  if (file === null || manifest === null) return fail('unreachable');
  const facts = readManifest(textOf(manifest));
  if (!facts.ok) return facts;
  const outline = await findOutline(facts.value.launch, (address) =>
    textAt(`desk/${address}`),
  ).catch(() => null);
  return ok({ desk: await deskFor(file, facts.value), outline });
}

async function deskFor(file: PlayedFile, facts: PackageFacts): Promise<Desk> {
  const store = deskStore({ file, facts }, keptDesk(localStorage, file.key, facts.standard));
  keepDesk(localStorage, store);
  const server = new EventSource('desk/requests');
  const { now } = Date;
  const host =
    facts.standard === 'cmi5'
      ? cmi5Host(store, { now, ask, listen: (hear) => listen(server, 'message', hear) })
      : scormHost(store, now);
  const desk = openDesk(store, host, {
    now,
    nonce: () => crypto.randomUUID(),
    after,
    connect: (end, listener) => openCourseLine(end, listener, now),
  });
  listen(server, 'blocked', ({ address, what }: Blocked) => desk.blocked(what, address));
  // The frame itself was to be taken elsewhere: that is held by the policy of this page.
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    desk.blocked('reach', blockedURI),
  );
  if (facts.standard === 'cmi5') {
    await ask('PUT', 'desk/troubles', []);
    await agreeWithServer(store);
  }
  return desk;
}

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** What the server has is newer, for it hears pages that outlive the desk; a new one has nothing. */
async function agreeWithServer(store: DeskStore): Promise<void> {
  const text = await textAt('desk/registrations');
  const known: DeskState['registrations'] = JSON.parse(text ?? '{}');
  if (Object.keys(known).length > 0) store.setState({ registrations: known });
  else await ask('PUT', 'desk/registrations', store.getState().registrations);
}

async function ask(method: 'POST' | 'PUT', path: string, body: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(path, { method, headers, body: JSON.stringify(body) });
  return response.json();
}

function listen<Event>(server: EventSource, type: string, hear: (event: Event) => void): void {
  server.addEventListener(type, ({ data }: MessageEvent<unknown>) => {
    const event: Event = JSON.parse(String(data));
    hear(event);
  });
}

async function played(): Promise<PlayedFile | null> {
  const text = await textAt('desk/package.json');
  if (text === null) return null;
  const file: PlayedFile = JSON.parse(text);
  return file;
}

async function bytesAt(address: string): Promise<ArrayBuffer | null> {
  const response = await fetch(address).catch(() => null);
  return response?.ok === true ? response.arrayBuffer() : null;
}

async function textAt(address: string): Promise<string | null> {
  const bytes = await bytesAt(address);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** By its byte order mark, or as it declares itself; UTF-8 by default. */
function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 200));
  const declared = /encoding=["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
