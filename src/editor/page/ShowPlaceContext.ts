import { createContext } from 'react';

import { MEDIA_FOLDER } from '../../course/files.ts';
import type { DraftPlace } from '../commands/edit.ts';
import { type Workspace, workspaceOf } from './workspaces.ts';

/** Leads to a place of the course, wherever in the editor that is shown. */
export const ShowPlaceContext = createContext<((place: DraftPlace) => void) | null>(null);

/** The view of the whole course in which a file of it is shown; `null` where outline, page and form show it. */
export function workspaceFor(file: string): Workspace | null {
  if (file.startsWith(MEDIA_FOLDER)) return workspaceOf('files');
  return file.startsWith('locales/') ? workspaceOf('translate') : null;
}
