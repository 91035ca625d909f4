import type { TFunction } from 'i18next';

import type { FieldWords } from '../../blocks/fields.ts';
import { fieldWords } from '../../blocks/fieldWords.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import type { Issue } from '../../core/issue.ts';
import type { RuleName } from '../../core/ruleName.ts';
import { MEDIA_FOLDER } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { innerSchema, schemaAt, shapeOf } from '../../course/load/schemaAt.ts';
import { schemaOf } from '../commands/draftFile.ts';
import { placeOf } from '../editing/places.ts';
import { fieldWordsIn } from '../words/fieldWordsIn.ts';
import type { Scene } from './offer.ts';

/** What `check` says to those who see files, in words for those who see none: by rule. */
const own = {
  'cannot-open': 'file',
  'empty-file': 'file',
  'not-a-file': 'file',
  'not-text': 'file',
  'not-utf-8': 'file',
  'too-deep': 'file',
  'too-large': 'file',
  'too-many-parts': 'file',
  'bad-escape': 'file',
  'bad-number': 'file',
  'comma-too-many': 'file',
  comment: 'file',
  'control-in-text': 'file',
  'curly-quotes': 'file',
  'field-twice': 'file',
  'foreign-space': 'file',
  'line-break-in-text': 'file',
  'merge-conflict': 'file',
  'missing-bracket': 'file',
  'missing-colon': 'file',
  'missing-comma': 'file',
  'missing-quote': 'file',
  'not-json': 'file',
  'stray-quote': 'file',
  'text-after-end': 'file',
  'trailing-comma': 'file',
  'windows-path': 'file',
  'wrong-bracket': 'file',
  'bad-id': 'hiddenName',
  'lesson-id': 'hiddenName',
  'duplicate-id': 'sameName',
  'duplicate-column': 'sameName',
  'missing-field': 'missing',
  'unknown-field': 'unknown',
  'field-of-type': 'unknown',
  'unknown-type': 'noChoice',
  'unknown-word': 'noChoice',
  'wrong-kind': 'wrongKind',
  'course-id': 'copiedFolder',
  'lock-of-other-course': 'copiedNumbers',
  'number-given-twice': 'copiedNumbers',
  'no-lock': 'copiedNumbers',
  'missing-lesson': 'goneLesson',
  'unlisted-lesson': 'unlisted',
  'unlisted-translation': 'unlisted',
  'missing-translation-file': 'goneTranslation',
  'missing-media': 'goneFile',
  'media-path': 'goneFile',
  'media-accents': 'goneFile',
  'media-address': 'goneFile',
  'unused-media': 'unusedFile',
  'broken-media': 'ofFile',
  'file-name': 'ofFile',
  'film-codec': 'ofFile',
  'heavy-picture': 'ofFile',
  'heavy-recording': 'ofFile',
  'large-svg': 'ofFile',
  'media-content': 'ofFile',
  'renamed-srt': 'ofFile',
  'unsafe-svg': 'ofFile',
  'missing-credits': 'credits',
  'lagging-translation': 'lagging',
  'unknown-reference': 'goneName',
  'unknown-block': 'goneTarget',
  'unknown-lesson': 'goneTarget',
  'unknown-term': 'goneTarget',
  'link-without-way': 'goneTarget',
  'missing-alternative': 'alternative',
  'video-without-film': 'noFilm',
  'missing-captions': 'captions',
  'missing-feedback': 'feedback',
  placeholder: 'placeholder',
  'placeholder-text': 'placeholder',
  'unnamed-table': 'unnamedTable',
  'certificate-without-words': 'certificate',
} as const satisfies Partial<Record<RuleName, string>>;

/** A note says no more of a text than tells which it is, in characters. */
const LONG = 60;

const hasOwn = (rule: RuleName): rule is keyof typeof own => Object.hasOwn(own, rule);

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
  if (!hasOwn(rule) || (rule === 'missing-field' && name === 'id')) {
    if (rule === 'missing-field') return ownWords('hiddenName');
    const named = (said: string) => said.replaceAll(`“${name}”`, `“${titleIn('en')}”`);
    return { message: named(message), remedy: named(remedy) };
  }
  return ownWords(own[rule]);

  function ownWords(key: (typeof own)[keyof typeof own]): NoteWords {
    const values = {
      field: titleIn(language),
      name: String(name),
      value: String(valueAt(scene.valueOf(place.file), place.path) ?? '').slice(0, LONG),
      file: nameOf(place.file, scene),
      line: issue.place.line,
      message,
      remedy,
    };
    return {
      message: t(`remedies.own.${key}.message`, values),
      remedy: t(`remedies.own.${key}.remedy`, values),
    };
  }
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
