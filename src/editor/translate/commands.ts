import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { localePath } from '../../course/load/loadedCourse.ts';
import { newTranslationFile } from '../../course/translate/translationFile.ts';
import { asTranslated } from '../../course/translate/translationState.ts';
import type { Command } from '../commands/edit.ts';
import { settingField } from '../commands/fieldSplices.ts';
import { listIn } from '../commands/listSplices.ts';
import { Revision } from '../commands/revision.ts';
import type { DraftText } from '../texts/draftTexts.ts';
import { shortened } from '../../core/shortened.ts';
import { translationAt, type WrittenTranslation } from './segments.ts';

/** In characters. */
const EXCERPT = 40;

type Source = Pick<DraftText, 'key' | 'text'>;

/**
 * Writes the translation of a text, and of what it is one. What was translated before is kept beside
 * it, so that the two can be compared until the file is brought up to date.
 */
export const translateText = (language: string, source: Source, text: string): Command =>
  writing(language, source, 'translate', (known) => {
    const before = known === undefined ? undefined : asTranslated(known);
    const isOfAnother = before?.source !== undefined && before.source !== source.text;
    const was = known?.was ?? (isOfAnother ? before : undefined);
    return { ...(was === undefined ? {} : { was }), source: source.text, text };
  });

/** Says that a translation is good as it is, though the text has changed. */
export const confirmTranslation = (language: string, source: Source): Command =>
  writing(language, source, 'confirmTranslation', (known) => {
    if (known === undefined) return null;
    return { source: source.text, text: known.text };
  });

function writing(
  language: string,
  source: Source,
  name: 'translate' | 'confirmTranslation',
  next: (known: WrittenTranslation | undefined) => WrittenTranslation | null,
): Command {
  const file = localePath(language);
  return (draft) => {
    const revision = new Revision(draft);
    const here = revision.file(file);
    if (here === null) return null;
    const path = ['texts', source.key];
    const translation = next(translationAt(here.value, source.key));
    if (translation === null) return null;
    if (!revision.splice(file, settingField(here, path, translation))) return null;
    return revision.named(name, shortened(source.text, EXCERPT), { file, path: [...path, 'text'] });
  };
}

/** Lists one more language in the course, with an empty translation where there is none yet. */
export const addLanguage =
  (language: string): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const course = revision.file(COURSE_FILE);
    if (course === null) return null;
    const listed = listIn(course, ['translations']);
    if (listed.includes(language) || valueAt(course.value, ['language']) === language) return null;
    const file = localePath(language);
    const schema = valueAt(course.value, ['$schema']);
    if (!draft.has(file)) {
      const begun = newTranslationFile(
        typeof schema === 'string' ? { $schema: schema } : {},
        language,
      );
      revision.create(file, begun);
    }
    const list = settingField(course, ['translations'], [...listed, language]);
    if (!revision.splice(COURSE_FILE, list)) return null;
    return revision.named('addLanguage', language, { file: COURSE_FILE, path: ['translations'] });
  };
