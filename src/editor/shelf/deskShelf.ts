import type { z } from 'zod';

import { fail, ok, type Result } from '../../core/result.ts';
import { COURSE_EDIT } from '../../course/pageData.ts';
import { askingDesk } from './askingDesk.ts';
import {
  answered,
  type asked,
  type DeskPageData,
  type DeskQuestion,
  MOST_PARCEL,
  PARCEL_COURSE,
  readAnswer,
  shelfTrouble,
} from './deskMessages.ts';
import type { NewFiles, Shelf, ShelfTrouble } from './shelf.ts';
import { troubleWithFile, troubleWithNew } from './shelfNames.ts';
import { type Stirred, tellingOthers } from './tellingOthers.ts';

/** In milliseconds: a desk of this machine that has not answered by then hangs. */
const PATIENCE = 60_000;

/** What the desk's shelf asks of the page around it. */
export interface DeskPorts {
  readonly fetch: typeof fetch;
  /** Calls with each course that the desk says was saved, by whomever. */
  readonly stirred: Stirred;
}

/** The courses of the folder that the desk serves. */
export function deskShelf(page: DeskPageData, { fetch, stirred }: DeskPorts = pagePorts): Shelf {
  const post = askingDesk(page, fetch, PATIENCE);
  const ask = async <Question extends DeskQuestion, Value>(
    question: Question,
    brought: z.input<(typeof asked)[Question]>,
    answer: z.ZodType<Value>,
  ): Promise<Result<Value, ShelfTrouble>> =>
    readResponse(await post(question, JSON.stringify(brought)), answer);
  const send = async (
    question: 'create' | 'add-media',
    course: string,
    files: NewFiles,
  ): Promise<Result<null, ShelfTrouble>> =>
    readResponse(await post(question, parcelOf(course, files)), answered.done);

  const shelf: Omit<Shelf, 'watch'> = {
    kind: 'desk',
    list: () => ask('list', {}, answered.list),
    read: (course) => ask('read', { course }, answered.read),
    write: (course, changes) => ask('write', { course, changes: [...changes] }, answered.done),
    create: async (course, files) => {
      const trouble = troubleWithNew(course, files) ?? troubleWithParcel(files);
      return trouble === null ? send('create', course, files) : fail(trouble);
    },
    remove: (course) => ask('remove', { course }, answered.remove),
    bin: () => ask('bin', {}, answered.bin),
    restore: (binned) => ask('restore', { binned }, answered.done),
    addMedia: async (course, path, bytes) => {
      const trouble = troubleWithFile(path, bytes);
      return trouble === null ? send('add-media', course, new Map([[path, bytes]])) : fail(trouble);
    },
    media: async (course, path) => {
      const response = await post('media', JSON.stringify({ course, path }));
      if (response === null || !response.ok) return readResponse(response, answered.bytes);
      const bytes = await response.arrayBuffer().catch(() => null);
      return bytes === null ? unreachable : ok(new Uint8Array(bytes));
    },
    removeMedia: (course, path) => ask('remove-media', { course, path }, answered.removedMedia),
    mediaBin: (course) => ask('media-bin', { course }, answered.mediaBin),
    restoreMedia: (course, binned) => ask('restore-media', { course, binned }, answered.done),
  };
  return tellingOthers(shelf, stirred);
}

const unreachable = fail<ShelfTrouble>({ kind: 'unreachable' });

async function readResponse<Value>(
  response: Response | null,
  value: z.ZodType<Value>,
): Promise<Result<Value, ShelfTrouble>> {
  const text = (await response?.text().catch(() => null)) ?? '';
  return readAnswer(text, value, shelfTrouble) ?? unreachable;
}

/** What is sent together may not be more than the desk takes at once, even where each file may. */
function troubleWithParcel(files: NewFiles): ShelfTrouble | null {
  let [size, longest, path] = [0, 0, ''];
  for (const [each, { length }] of files) {
    size += length;
    if (length > longest) [longest, path] = [length, each];
  }
  return size > MOST_PARCEL * 0.9 ? { kind: 'tooLarge', path, most: MOST_PARCEL } : null;
}

function parcelOf(course: string, files: NewFiles): FormData {
  const form = new FormData();
  form.append(PARCEL_COURSE, course);
  // As files, for a form would write the line ends of texts anew.
  for (const [path, content] of files) form.append(path, new Blob([content]));
  return form;
}

/** The page of the dev server, which tells by Vite's socket what was saved. */
const pagePorts: DeskPorts = {
  fetch: (...request) => fetch(...request),
  stirred: (course, happened) => {
    const receive = (edit: { readonly course: string }): void => {
      if (edit.course === course) happened();
    };
    import.meta.hot?.on(COURSE_EDIT, receive);
    return () => import.meta.hot?.off(COURSE_EDIT, receive);
  },
};
