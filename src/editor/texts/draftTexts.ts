import type { FieldWords } from '../../blocks/fields.ts';
import { walkTexts } from '../../blocks/mapTexts.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { fileIn } from '../commands/draftFile.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';

/** A text of a course that its author wrote. */
export interface DraftText {
  readonly place: DraftPlace;
  /** By which translations know it: `block.<id>.cards.<item>.front`. */
  readonly key: string;
  readonly kind: 'plainText' | 'richText';
  /** The words of its field, to be said in the language of the editor. */
  readonly field: FieldWords;
  /** As the file has it: Markdown in a rich text. */
  readonly text: string;
}

/** The texts of the course's own file or of a lesson, in the order of the format; none of a file that cannot be read. */
export function draftTexts(draft: Draft, file: string): readonly DraftText[] {
  const here = fileIn(draft, file);
  const texts: DraftText[] = [];
  if (here === null) return texts;
  const root = file === COURSE_FILE ? 'course' : `lesson.${String(valueAt(here.value, ['id']))}`;
  walkTexts(
    here.schema,
    here.value,
    ({ facts: { kind }, value: text, path, stablePath: key, words: field }) => {
      texts.push({
        place: { file, path },
        key,
        kind: kind === 'richText' ? 'richText' : 'plainText',
        field,
        text,
      });
    },
    root,
  );
  return texts;
}
