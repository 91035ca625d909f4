import type { Draft } from '../document/draft.ts';
import { changesBetween } from '../editing/fileChanges.ts';
import type { Versions } from './versions.ts';

/** A course as it was published. */
export interface Published {
  readonly version: string;
  readonly draft: Draft;
}

/**
 * What was published last, here: of one version, or of any; `null` where nothing was, or the browser
 * keeps none of it.
 */
export async function lastPublished(
  versions: Versions | null,
  version?: string,
): Promise<Published | null> {
  const heads = (await versions?.list()) ?? [];
  const last = heads.find(
    ({ kind, name }) => kind === 'published' && (version === undefined || name === version),
  );
  const draft = last && (await versions?.read(last.key));
  return last && draft ? { version: last.name, draft } : null;
}

/** Whether a course was another when it was published. */
export const differs = ({ draft }: Published, now: Draft): boolean =>
  changesBetween(draft, now).length > 0;
