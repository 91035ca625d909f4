import { walkFields } from '../../blocks/walkFields.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { fileIn } from '../commands/draftFile.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';

/** A text of a course that its author wrote. */
export interface DraftText {
  readonly place: DraftPlace;
  readonly kind: 'plainText' | 'richText';
  /** What the format calls its field: "Front". */
  readonly field: string;
  /** As the file has it: Markdown in a rich text. */
  readonly text: string;
}

/** The texts of a file in the order of the format; none of a file that cannot be read. */
export function draftTexts(draft: Draft, file: string): readonly DraftText[] {
  const here = fileIn(draft, file);
  const texts: DraftText[] = [];
  if (here === null) return texts;
  walkFields(here.schema, here.value, ({ facts: { kind }, value, path, words }) => {
    if (!isText(kind) || typeof value !== 'string') return;
    texts.push({ place: placeIn(file, path), kind, field: words.title, text: value });
  });
  return texts;
}

const isText = (kind: string): kind is DraftText['kind'] =>
  kind === 'plainText' || kind === 'richText';

const placeIn = (file: string, path: JsonPath): DraftPlace => ({ file, path });
