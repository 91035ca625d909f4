import type { FieldKind } from '../../../blocks/fields.ts';
import { walkFields } from '../../../blocks/walkFields.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { fileIn } from '../../commands/draftFile.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import type { Draft } from '../../document/draft.ts';

/** What there is in a draft to do something with. */
export interface Places {
  readonly texts: readonly DraftPlace[];
  readonly itemLists: readonly DraftPlace[];
  readonly blockLists: readonly DraftPlace[];
  readonly blocks: readonly DraftPlace[];
  /** Of its blocks, and of their items by `block/item`. */
  readonly ids: readonly string[];
}

export function placesIn(draft: Draft): Places {
  const files = [...draft].map(([file, text]) => fieldsOf(file, text)).flat();
  const ofKind = (...kinds: FieldKind[]) => files.filter(({ kind }) => kinds.includes(kind));
  const blockLists = ofKind('blocks');
  return {
    texts: ofKind('plainText', 'richText'),
    itemLists: [
      ...ofKind('items'),
      { file: 'course.json', path: ['glossary'] },
      { file: 'course.json', path: ['references'] },
    ],
    blockLists,
    blocks: blockLists.flatMap(({ file, path, ids }) =>
      ids.map((__, index) => ({ file, path: [...path, index] })),
    ),
    ids: ofKind('blocks', 'items').flatMap(({ ids }) => ids),
  };
}

interface Found extends DraftPlace {
  readonly kind: FieldKind;
  /** Of what a list of blocks or items holds. */
  readonly ids: readonly string[];
}

const known = new Map<string, readonly Found[]>();

/** Every field of a file that has a value. A command changes few files: of the others it is known. */
function fieldsOf(file: string, text: string): readonly Found[] {
  const found = known.get(text) ?? [];
  if (found.length > 0 || !/^(course|lessons.*)\.json$/.test(file)) return found;
  const here = fileIn(new Map([[file, text]]), file);
  const fields: Found[] = [];
  if (here === null) return fields;
  walkFields(here.schema, here.value, ({ facts: { kind }, path, value, stablePath }) => {
    const holds = (kind === 'blocks' || kind === 'items') && Array.isArray(value);
    const members: readonly unknown[] = holds ? value : [];
    const block = stablePath.startsWith('block.') ? `${stablePath.split('.')[1] ?? ''}/` : '';
    const within = kind === 'items' ? block : '';
    const ids = members.map((each) => within + String(valueAt(each, ['id'])));
    fields.push({ file, path, kind, ids });
  });
  known.set(text, fields);
  return fields;
}
