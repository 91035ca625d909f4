import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { z } from 'zod';

import { fail, type Result } from '../../core/result.ts';
import {
  answerText,
  asked,
  DESK_TOKEN,
  MOST_PARCEL,
  PARCEL_COURSE,
} from '../../editor/shelf/deskMessages.ts';
import { askedToPublish, statusOfPublishing } from '../../editor/shelf/publishMessages.ts';
import type { PublishTrouble } from '../../editor/shelf/publisher.ts';
import type { ShelfTrouble } from '../../editor/shelf/shelf.ts';
import { isTextPath } from '../../editor/shelf/shelfNames.ts';
import { exactText } from '../../editor/shelf/storedCourse.ts';
import { comesFromHere } from '../comesFromHere.ts';
import type { DeskFolder } from './deskFolder.ts';
import type { DeskPublishing } from './deskPublishing.ts';

type Answer = Promise<Result<unknown, PublishTrouble>>;

/** What is asked for at the desk. */
interface Desk {
  readonly shelf: DeskFolder;
  readonly publishing: DeskPublishing;
}

const refused = fail<ShelfTrouble>({ kind: 'refused' });

/**
 * Answers the editor's page: what is on the shelf, what it writes there, what it publishes. Only a
 * page of this server that was given the token, opened on this machine, is answered. Settles when what
 * was asked is done, also where the page has gone meanwhile.
 */
export const deskRequests =
  (desk: Desk, token: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      send(response, await answer(request, desk, token));
    } catch {
      response.destroy();
    }
  };

async function answer(request: IncomingMessage, desk: Desk, token: string): Answer {
  if (request.method !== 'POST') return refused;
  if (!comesFromHere(request) || !hasToken(request, token)) return fail({ kind: 'denied' });
  const body = await bodyOf(request);
  if (body === null) return fail({ kind: 'tooLarge', path: '', most: MOST_PARCEL });
  const question = (request.url ?? '').slice(1);
  const parcel = request.headers['content-type']?.startsWith('multipart/form-data') ?? false;
  return parcel
    ? answerParcel(
        question,
        await parcelIn(body, request.headers['content-type'] ?? ''),
        desk.shelf,
      )
    : answerQuestion(question, body.toString('utf8'), desk);
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const [sent, own] = [Buffer.from(String(headers[DESK_TOKEN])), Buffer.from(token)];
  return sent.length === own.length && timingSafeEqual(sent, own);
}

/** `null` where it is longer than anything that is asked. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_PARCEL) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MOST_PARCEL) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

async function answerQuestion(question: string, text: string, { shelf, publishing }: Desk): Answer {
  switch (question) {
    case 'list':
      return when(asked.list, text, () => shelf.list());
    case 'read':
      return when(asked.read, text, ({ course }) => shelf.read(course));
    case 'write':
      return when(asked.write, text, ({ course, changes }) => shelf.write(course, changes));
    case 'remove':
      return when(asked.remove, text, ({ course }) => shelf.remove(course));
    case 'bin':
      return when(asked.bin, text, () => shelf.bin());
    case 'restore':
      return when(asked.restore, text, ({ binned }) => shelf.restore(binned));
    case 'media':
      return when(asked.media, text, ({ course, path }) => shelf.media(course, path));
    case 'remove-media':
      return when(asked[question], text, ({ course, path }) => shelf.removeMedia(course, path));
    case 'media-bin':
      return when(asked[question], text, ({ course }) => shelf.mediaBin(course));
    case 'restore-media':
      return when(asked[question], text, ({ course, binned }) =>
        shelf.restoreMedia(course, binned),
      );
    case 'player':
      return when(askedToPublish.player, text, () => publishing.player());
    case 'publish':
      return when(askedToPublish.publish, text, (wish) => publishing.publish(wish));
    case 'package':
      return when(askedToPublish.package, text, ({ name }) => publishing.package(name));
    case 'simulate':
      return when(askedToPublish.simulate, text, ({ name }) => publishing.simulate(name));
    default:
      return refused;
  }
}

/** Asks the shelf when what came with the question is what belongs to it. */
async function when<Value>(
  schema: z.ZodType<Value>,
  text: string,
  ask: (value: Value) => Answer,
): Answer {
  const brought = schema.safeParse(valueIn(text));
  return brought.success ? ask(brought.data) : refused;
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Files that were sent together, with the course that they are for. */
interface Parcel {
  readonly course: string;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

async function parcelIn(body: Buffer, type: string): Promise<Parcel | null> {
  const headers = { 'content-type': type };
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => null);
  const course = form?.get(PARCEL_COURSE);
  if (form === null || typeof course !== 'string') return null;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [path, file] of form) {
    if (typeof file !== 'string') files.set(path, new Uint8Array(await file.arrayBuffer()));
  }
  return { course, files };
}

async function answerParcel(question: string, parcel: Parcel | null, shelf: DeskFolder): Answer {
  if (parcel === null) return refused;
  const { course, files } = parcel;
  if (question === 'create') {
    return shelf.create(
      course,
      new Map([...files].map(([path, bytes]) => [path, contentOf(path, bytes)])),
    );
  }
  const [[path, bytes] = [], ...more] = files;
  if (question !== 'add-media' || path === undefined || bytes === undefined) return refused;
  return more.length > 0 ? refused : shelf.addMedia(course, path, bytes);
}

const contentOf = (
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): string | Uint8Array<ArrayBuffer> => (isTextPath(path) ? exactText(bytes) : null) ?? bytes;

function send(response: ServerResponse, result: Result<unknown, PublishTrouble>): void {
  const bytes = result.ok && result.value instanceof Uint8Array ? result.value : null;
  const status = result.ok ? 200 : statusOfPublishing[result.error.kind];
  // What the server around it lets pages of other ports read is not for what stands here.
  response.removeHeader('access-control-allow-origin');
  response.writeHead(status, {
    'content-type': bytes === null ? 'application/json' : 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    // What is still on its way of a question that was refused need not come.
    ...(result.ok ? {} : { connection: 'close' }),
  });
  response.end(bytes ?? answerText(result));
}
