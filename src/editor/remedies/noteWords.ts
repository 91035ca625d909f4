import type { TFunction } from 'i18next';

import type { FieldWords } from '../../blocks/fields.ts';
import { fieldWords } from '../../blocks/fieldWords.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import type { Issue } from '../../core/issue.ts';
import { shortened } from '../../core/shortened.ts';
import type { RuleName } from '../../core/ruleName.ts';
import { MEDIA_FOLDER } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { innerSchema, schemaAt, shapeOf } from '../../course/load/schemaAt.ts';
import { isolated } from '../../i18n/isolated.ts';
import { schemaOf } from '../commands/draftFile.ts';
import { placeOf } from '../editing/places.ts';
import { notesIn } from '../words/fetchNotes.ts';
import { fieldWordsIn } from '../words/fieldWordsIn.ts';
import { type Fill, inLanguage, type NoteLanguage, translated } from '../words/noteSentences.ts';
import { valueIn } from '../words/noteValues.ts';
import type { Scene } from './offer.ts';
import { hasOwn, own } from './ownWords.ts';

/** A note says no more of a text than tells which it is, in characters. */
const LONG = 60;

/** The rules whose sentences name lessons, quizzes or objectives: by their ids, which are `check`’s names. */
const NAMING: ReadonlySet<RuleName> = new Set([
  'duplicate-entry',
  'pool-too-small',
  'question-in-no-pool',
  'untested-objective',
]);

/** How a note reads in the editor. */
export type NoteWords = Pick<Issue, 'message' | 'remedy'>;

/**
 * The words of a note: those of `check`, with the names of fields as the form has them, or the
 * editor's own where those of `check` speak of files, of how they are written, or of commands.
 */
export function noteWords(
  issue: Issue,
  scene: Scene,
  { t, language }: { readonly t: TFunction<'editor'>; readonly language: string },
): NoteWords {
  const { rule, message, remedy } = issue;
  const place = placeOf(issue.place);
  const name = place.path.findLast((step) => typeof step === 'string') ?? '';
  const words = wordsOf(place, scene);
  /** Of the field as its form has it; what `check` says is English. */
  const titleIn = (spoken: string) =>
    words === null ? String(name) : fieldWordsIn(spoken)(words).title;
  const titled: Fill = (part, found) => (part === 'name' ? isolated(titleIn(language)) : found);
  const fillIn =
    (notes: NoteLanguage): Fill =>
    (hole, value) => {
      if (hole === 'description') {
        return fieldWordsIn(language)({ title: '', description: value }).description;
      }
      const named = hole === 'field' ? translated(notes.ofFields, value, titled) : null;
      return named ?? valueIn(notes, hole, value);
    };
  const notes = notesIn(language);
  /** Names and what authors wrote, where the sentence around them may run the other way. */
  const apart = notes === null ? String : isolated;
  const inWords =
    notes === null
      ? (sentence: string) => sentence.replaceAll(`“${name}”`, `“${titleIn('en')}”`)
      : (sentence: string) => inLanguage(notes, { rule, sentence }, fillIn(notes));
  const said = (sentence: string) =>
    inWords(NAMING.has(rule) ? byTitles(sentence, scene) : sentence);
  // Who writes over what a note found is not told that their own first letter is still to be written.
  const found = rule === 'placeholder' ? /“(.+)”$/s.exec(message)?.[1] : undefined;
  if (!hasOwn(rule) || (rule === 'missing-field' && name === 'id')) {
    if (rule === 'missing-field') return ownWords('hiddenName');
    return { message: said(message), remedy: said(remedy) };
  }
  return ownWords(own[rule]);

  function ownWords(key: (typeof own)[keyof typeof own]): NoteWords {
    const values = {
      field: apart(titleIn(language)),
      name: apart(String(name)),
      value: apart(shortened(found ?? textAt(place, scene), LONG)),
      file: apart(nameOf(place.file, scene)),
      line: issue.place.line,
      message: said(message),
      remedy: said(remedy),
    };
    return {
      message: t(`remedies.own.${key}.message`, values),
      remedy: t(`remedies.own.${key}.remedy`, values),
    };
  }
}

/** What stands at a place now. */
const textAt = ({ file, path }: ReturnType<typeof placeOf>, { valueOf }: Scene): string =>
  String(valueAt(valueOf(file), path) ?? '');

/** The same with the titles that authors gave. */
function byTitles(sentence: string, { named }: Scene): string {
  const all = Object.values(named).flat();
  return sentence.replaceAll(/“([^”]+)”/g, (quoted, name: string) => {
    const title = all.find(({ id }) => id === name)?.title ?? '';
    return title === '' ? quoted : `“${title}”`;
  });
}

/** What a file is called in the editor: by its title, or by its own name. */
function nameOf(file: string, { valueOf }: Scene): string {
  if (file.startsWith(MEDIA_FOLDER)) return file.slice(MEDIA_FOLDER.length);
  const title = valueAt(valueOf(file), ['title']);
  return typeof title === 'string' && title !== '' ? title : file;
}

/** The words of the field at a place; `null` where it has none. */
function wordsOf(
  { file, path }: ReturnType<typeof placeOf>,
  { valueOf }: Scene,
): FieldWords | null {
  const at = path.findLastIndex((step) => typeof step === 'string');
  const root = schemaOf(file);
  if (at === -1 || root === null) return null;
  const owner = schemaAt(root, valueOf(file), path.slice(0, at));
  const shape = owner && shapeOf(owner, valueAt(valueOf(file), path.slice(0, at)));
  const schema = shape?.[String(path[at])];
  return schema === undefined ? null : namedWords(schema);
}

/** Wherever in its wrappers they were given. */
function namedWords(schema: AnySchema): FieldWords | null {
  const words = fieldWords(schema);
  if (words.title !== '') return words;
  const inner = innerSchema(schema);
  return inner === null ? null : namedWords(inner);
}
