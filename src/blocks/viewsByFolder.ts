import type { ComponentType } from 'react';

import type { LaterWords } from '../i18n/words.ts';
import { byFolder } from './byFolder.ts';
import { laterView, type LaterView } from './laterView.tsx';

/** Views that are fetched one by one, by the name of the folder that each stands in. */
export interface ViewsByFolder<Props> {
  /** @throws When there is no such folder. */
  readonly of: (folder: string) => LaterView<Props>['View'];
  /** Fetches views ahead of need; one that cannot be had is asked for again when it is drawn. */
  readonly preload: (folders: Iterable<string>) => Promise<void>;
}

/** The views that `import.meta.glob` found, such as `./flipCards/View.tsx`. */
export function viewsByFolder<Props extends object>(
  files: Readonly<Record<string, () => Promise<ComponentType<Props>>>>,
  words: LaterWords,
): ViewsByFolder<Props> {
  const views = new Map(
    [...byFolder(files)].map(([name, fetchView]) => [name, laterView(fetchView, words)]),
  );
  const viewOf = (folder: string) => {
    const view = views.get(folder);
    if (view === undefined) throw new Error(`There is no view in src/blocks/${folder}.`);
    return view;
  };
  return {
    of: (folder) => viewOf(folder).View,
    preload: async (folders) =>
      void (await Promise.allSettled([...new Set(folders)].map((each) => viewOf(each).load()))),
  };
}
