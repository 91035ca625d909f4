import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';

import launchEditor from 'launch-editor';

import { comesFromHere } from './comesFromHere.ts';
import type { CourseShelf } from './courseShelf.ts';
import { placeInside } from './placeInside.ts';

/** How long an editor may take to say that it is not there, in milliseconds. */
const PATIENCE = 400;

/** No request for a file of a course is longer, in characters. */
const LONGEST = 4096;

/** What an editor of texts is good for. */
const TEXTS = new Set(['.json', '.svg', '.txt', '.vtt']);

/** Where to open which file: of the course in `course`, a folder of the shelf. */
interface EditorPlace {
  readonly course: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Opens `file:line:column`, and calls back if it could not. */
export type Launch = (place: string, failed: (file: string, reason: string | null) => void) => void;

/**
 * Answers a page that asks to open a file in the editor of this machine: 204 when it was opened, 501
 * when no editor was found. Only a page of this server, on this machine, may ask, and only for
 * the texts of courses.
 */
export const editorRequests =
  (shelf: CourseShelf, launch: Launch = launchEditor) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, shelf, launch)
      .catch(() => 500)
      .then((status) => response.writeHead(status).end())
      .catch(() => response.destroy());
  };

async function answer(
  request: IncomingMessage,
  shelf: CourseShelf,
  launch: Launch,
): Promise<number> {
  if (request.method !== 'POST') return 405;
  if (!comesFromHere(request) || !isJson(request)) return 403;
  const place = placeIn(await bodyOf(request));
  if (place === null) return 400;
  const file = await fileOf(place, shelf);
  if (file === null) return 404;
  return (await opens(`${file}:${place.line}:${place.column}`, launch)) ? 204 : 501;
}

/** Data of this type no form of another site can send. */
const isJson = ({ headers }: IncomingMessage): boolean =>
  headers['content-type'] === 'application/json';

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    text += String(part);
    if (text.length > LONGEST) return '';
  }
  return text;
}

function placeIn(text: string): EditorPlace | null {
  const { course, file, line, column } = fieldsIn(text);
  if (typeof course !== 'string' || typeof file !== 'string') return null;
  return isCount(line) && isCount(column) ? { course, file, line, column } : null;
}

function fieldsIn(text: string): Partial<Record<keyof EditorPlace, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;

/** The file itself, links followed, so that what is opened is what was looked at. */
async function fileOf(place: EditorPlace, shelf: CourseShelf): Promise<string | null> {
  if (shelf.get(place.course) === undefined || !TEXTS.has(extname(place.file))) return null;
  const file = await placeInside(shelf.folderOf(place.course), place.file);
  if (file === null || !TEXTS.has(extname(file))) return null;
  return (await stat(file)).isFile() ? file : null;
}

/** An editor that cannot be started says so soon, if at all; one that runs says nothing. */
const opens = (place: string, launch: Launch): Promise<boolean> =>
  new Promise((settle) => {
    setTimeout(() => settle(true), PATIENCE);
    launch(place, () => settle(false));
  });
