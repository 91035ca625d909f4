import { useEffect, useState } from 'react';
import { z } from 'zod';

import { jsonOf } from '../../core/json.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { KeyValueStorage } from '../../lms/keyValueStorage.ts';
import { browserStorage } from '../../session/browserStorage.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';
import { writtenJson } from '../document/jsonText.ts';
import type { Editing } from '../editing/editing.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { View } from './ViewChoice.tsx';
import { type Workspace, workspaceNames, workspaceOf } from './workspaces.ts';

/** A step that leads to something with an id is kept by that: others may be put before it meanwhile. */
const step = z.union([z.string(), z.number(), z.object({ id: z.string() })]);

const standingSchema = z.object({
  place: z.object({ file: z.string(), path: z.array(step) }).nullable(),
  view: z.enum(['outline', 'page', 'panel']),
  workspace: z.enum(workspaceNames).nullable(),
});

/** Where an author stands in a course. */
type Standing = z.output<typeof standingSchema>;

/** A reload leaves all as it is; a window that is opened anew begins with what was worked on last. */
const tab = browserStorage(() => sessionStorage);
const device = browserStorage(() => localStorage);

/** Courses of one name on two shelves are two courses. */
const keyOf = (shelf: Pick<Shelf, 'kind'>, course: string): string =>
  `waymark-editor/standing/${shelf.kind}/${course}`;

function standingIn(storage: KeyValueStorage, key: string): Standing | null {
  const kept = storage.get(key);
  return standingSchema.safeParse(jsonOf((kept.ok && kept.value) || '')).data ?? null;
}

/**
 * Whether a course of this name was ever open in this browser, which remembers by the name what can be
 * undone of it, its versions, its comments and what was removed, also when its folder is gone by hand.
 */
export function wasOpen(shelf: Pick<Shelf, 'kind'>, course: string): boolean {
  const kept = device.get(keyOf(shelf, course));
  return kept.ok && kept.value !== null;
}

/** Leads an author to where they were in a course that they open again, as far as that is still there. */
export function comeBack(editing: Editing, shelf: Pick<Shelf, 'kind'>): void {
  const key = keyOf(shelf, editing.course);
  const { place = null } = standingIn(tab, key) ?? standingIn(device, key) ?? {};
  const draft = editing.history.get().draft;
  if (place !== null && draft.has(place.file)) editing.choose(foundIn(draft, place));
}

/** What fills the window, kept with what is worked on, for when the course is opened again. */
export function useStanding(editing: Editing, shelf: Pick<Shelf, 'kind'>) {
  const key = keyOf(shelf, editing.course);
  const [before] = useState(() => standingIn(tab, key));
  const [view, setView] = useState<View>(before?.view ?? 'page');
  const [workspace, setWorkspace] = useState<Workspace | null>(
    before?.workspace ? workspaceOf(before.workspace) : null,
  );
  useEffect(() => {
    const keep = () => {
      const at = editing.place.get();
      const place = at && named(editing.history.get().draft, at);
      const standing: Standing = { place, view, workspace: workspace?.name ?? null };
      for (const storage of [tab, device]) storage.set(key, JSON.stringify(standing));
    };
    keep();
    return editing.place.subscribe(keep);
  }, [editing, key, view, workspace]);
  return { view, setView, workspace, setWorkspace };
}

function named(draft: Draft, { file, path }: DraftPlace): NonNullable<Standing['place']> {
  const text = draft.get(file);
  const value: unknown = text === undefined ? null : writtenJson(text);
  const idAt = (depth: number) => valueAt(value, [...path.slice(0, depth + 1), 'id']);
  return {
    file,
    path: path.map((each, depth) => {
      const id = typeof each === 'number' ? idAt(depth) : undefined;
      return typeof id === 'string' ? { id } : each;
    }),
  };
}

/** As far as it leads: what was worked on may be gone. */
function foundIn(draft: Draft, { file, path }: NonNullable<Standing['place']>): DraftPlace {
  const value: unknown = writtenJson(draft.get(file) ?? '');
  let at: JsonPath = [];
  for (const each of path) {
    const next = typeof each === 'object' ? indexOf(valueAt(value, at), each.id) : each;
    if (valueAt(value, [...at, next]) === undefined) break;
    at = [...at, next];
  }
  return { file, path: at };
}

const indexOf = (list: unknown, id: string): number =>
  Array.isArray(list) ? list.findIndex((entry) => valueAt(entry, ['id']) === id) : -1;
