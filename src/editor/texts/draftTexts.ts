import type { FieldWords } from '../../blocks/fields.ts';
import { isText } from '../../blocks/mapTexts.ts';
import { type FieldVisit, walkFields } from '../../blocks/walkFields.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { fileIn } from '../commands/draftFile.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';

/** A field that a text stands in: a list of blocks or of items, or fields that belong together. */
export interface FieldAround extends Pick<FieldVisit, 'words' | 'value'> {
  readonly holdsBlocks: boolean;
  /** Where in its list the text stands, from 0: one for each list in a list; none where it is no list. */
  readonly at: readonly number[];
}

/** A text of a course that its author wrote. */
export interface DraftText {
  readonly place: DraftPlace;
  /** By which translations know it: `block.<id>.cards.<item>.front`. */
  readonly key: string;
  readonly kind: 'plainText' | 'richText';
  /** The words of its field, to be said in the language of the editor. */
  readonly field: FieldWords;
  /** The fields that it stands in, from the outermost. */
  readonly around: readonly FieldAround[];
  /** As the file has it: Markdown in a rich text. */
  readonly text: string;
}

/** The texts of the course's own file or of a lesson, in the order of the format; none of a file that cannot be read. */
export function draftTexts(draft: Draft, file: string): readonly DraftText[] {
  const here = fileIn(draft, file);
  const texts: DraftText[] = [];
  if (here === null) return texts;
  const root = file === COURSE_FILE ? 'course' : `lesson.${String(valueAt(here.value, ['id']))}`;
  // A field comes before those that it holds.
  let holders: readonly FieldVisit[] = [];
  walkFields(
    here.schema,
    here.value,
    (visited) => {
      holders = holders.filter((each) => holds(each.path, visited.path));
      if (isText(visited)) {
        const { facts, value: text, path, stablePath: key, words: field } = visited;
        const kind = facts.kind === 'richText' ? 'richText' : 'plainText';
        const around = fieldsAround(holders, path);
        texts.push({ place: { file, path }, key, kind, field, around, text });
      }
      holders = [...holders, visited];
    },
    root,
  );
  return texts;
}

type Path = FieldVisit['path'];

const holds = (outer: Path, inner: Path): boolean =>
  outer.length < inner.length && outer.every((step, index) => step === inner[index]);

const fieldsAround = (holders: readonly FieldVisit[], path: Path): readonly FieldAround[] =>
  holders.map(({ facts, words, value, path: { length } }, index) => {
    const steps = path.slice(length, holders[index + 1]?.path.length);
    const at = steps.filter((step) => typeof step === 'number');
    return { words, value, holdsBlocks: facts.kind === 'blocks', at };
  });
