import { type ComponentType, lazy } from 'react';

import type { Editing } from '../editing/editing.ts';
import type { DraftValues } from './draftValues.ts';

/** What a workspace is given: the course, and the way back to writing. */
export interface WorkspaceProps {
  readonly editing: Editing;
  readonly values: DraftValues;
  /** The addresses of the media files that are there, by name. */
  readonly media: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

export const workspaceNames = [
  'bank',
  'files',
  'reading',
  'review',
  'search',
  'translate',
  'versions',
] as const;

/** A view of the whole course that takes the place of outline, page and form while it is open. */
export interface Workspace {
  /** The key of its title and its sentence, among the editor's words below `workspaces`. */
  readonly name: (typeof workspaceNames)[number];
  /** Fetched when it is opened for the first time. */
  readonly View: ComponentType<WorkspaceProps>;
}

const fetched = (view: () => Promise<ComponentType<WorkspaceProps>>) =>
  lazy(async () => ({ default: await view() }));

/** In the order of the menu. */
export const workspaces: readonly Workspace[] = [
  {
    name: 'translate',
    View: fetched(async () => (await import('../translate/TranslatePage.tsx')).TranslatePage),
  },
  {
    name: 'review',
    View: fetched(async () => (await import('../review/ReviewPage.tsx')).ReviewPage),
  },
  {
    name: 'search',
    View: fetched(async () => (await import('../search/SearchPage.tsx')).SearchPage),
  },
  {
    name: 'bank',
    View: fetched(async () => (await import('../bank/BankPage.tsx')).BankPage),
  },
  {
    name: 'files',
    View: fetched(async () => (await import('../files/FilesPage.tsx')).FilesPage),
  },
  {
    name: 'reading',
    View: fetched(async () => (await import('../reading/ReadingPage.tsx')).ReadingPage),
  },
  {
    name: 'versions',
    View: fetched(async () => (await import('../versions/VersionsPage.tsx')).VersionsPage),
  },
];

export const workspaceOf = (name: Workspace['name']): Workspace | null =>
  workspaces.find((each) => each.name === name) ?? null;
