import { walkFields } from '../../blocks/walkFields.ts';
import { fileIn } from '../commands/draftFile.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';

/** The fields of a draft that name files of its media folder, by the names that they write. */
export function mediaUses(draft: Draft): ReadonlyMap<string, readonly DraftPlace[]> {
  const uses = new Map<string, DraftPlace[]>();
  for (const file of draft.keys()) {
    const here = fileIn(draft, file);
    if (here === null) continue;
    walkFields(here.schema, here.value, ({ facts, value, path }) => {
      if (facts.kind !== 'media' || typeof value !== 'string') return;
      uses.set(value, [...(uses.get(value) ?? []), { file, path }]);
    });
  }
  return uses;
}

/**
 * The files of a draft that write a name as a value anywhere: also what no field of the format reads,
 * because it is not as it should be, may be mended, and then the file is missed.
 */
export const filesThatWrite = (draft: Draft, name: string): readonly DraftPlace[] =>
  [...draft]
    .filter(([, text]) => text.includes(JSON.stringify(name)))
    .map(([file]) => ({ file, path: [] }));
