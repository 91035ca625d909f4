import { z } from 'zod';

import { valueAt } from '../../course/load/jsonPath.ts';
import { localePath } from '../../course/load/loadedCourse.ts';
import { type Draft, type DraftEdit, edited } from '../document/draft.ts';
import { settingEntries } from '../document/jsonSplices.ts';
import { type DraftText, draftTexts } from '../texts/draftTexts.ts';
import { translationAt } from '../translate/segments.ts';
import { parsed } from './carried.ts';
import { fileIn } from './draftFile.ts';
import type { Command, DraftPlace } from './edit.ts';
import { isWithin } from './within.ts';

const writtenSchema = z.object({
  source: z.string().optional(),
  hash: z.string().optional(),
  text: z.string(),
});

const carriedSchema = z.record(
  z.string(),
  z.array(
    z.object({ of: z.string(), as: writtenSchema.extend({ was: writtenSchema.optional() }) }),
  ),
);

/**
 * Translations by language, each with the text that it stands beside, in the order in which the texts stand:
 * a copy has other keys, and says the same.
 */
export type CarriedTranslations = z.infer<typeof carriedSchema>;

/** The translations of all texts at the places and in them, out of date ones as such. */
export function translationsAt(draft: Draft, places: readonly DraftPlace[]): CarriedTranslations {
  const texts = places.flatMap(({ file, path }) =>
    draftTexts(draft, file).filter(({ place }) => isWithin(place.path, path)),
  );
  const languages = languagesOf(draft).map((language) => {
    const locale = fileIn(draft, localePath(language))?.value;
    const carried = texts.flatMap(({ key, text: of }) => {
      const as = translationAt(locale, key);
      return as === undefined || as.text.trim() === '' ? [] : [{ of, as }];
    });
    return [language, carried] as const;
  });
  return Object.fromEntries(languages.filter(([, carried]) => carried.length > 0));
}

/** What a text from the clipboard says that it carries; nothing in it is believed. */
export const translationsIn = (clipboard: string): CarriedTranslations =>
  carriedSchema.safeParse(valueAt(parsed(clipboard), ['waymark', 'translations'])).data ?? {};

/**
 * Does what the command does, and in the same step gives the texts that are new then the translations of
 * those that say the same, in the languages that the course has.
 *
 * @param carried What is at hand, from the draft before.
 */
export const withTranslations =
  (command: Command, carried: (draft: Draft) => CarriedTranslations): Command =>
  (draft) => {
    const edit = command(draft);
    if (edit === null) return null;
    const after = edited(draft, edit.edits);
    const files = [...new Set(edit.edits.map(({ file }) => file))];
    const known = new Set(files.flatMap((file) => draftTexts(draft, file)).map(({ key }) => key));
    const added = files
      .flatMap((file) => draftTexts(after, file))
      .filter(({ key }) => !known.has(key));
    const written = Object.entries(carried(draft)).flatMap(([language, translations]) =>
      writing(after, language, added, translations),
    );
    return { ...edit, edits: [...edit.edits, ...written] };
  };

function writing(
  draft: Draft,
  language: string,
  texts: readonly DraftText[],
  translations: CarriedTranslations[string],
): readonly DraftEdit[] {
  const here = languagesOf(draft).includes(language) ? fileIn(draft, localePath(language)) : null;
  if (here === null) return [];
  const left = [...translations];
  const entries = texts.flatMap(({ key, text }) => {
    const index = left.findIndex(({ of }) => of === text);
    const [found] = index === -1 ? [] : left.splice(index, 1);
    const isTranslated = (translationAt(here.value, key)?.text ?? '').trim() !== '';
    return found === undefined || isTranslated ? [] : [{ name: key, value: found.as }];
  });
  const splices = settingEntries(here.text, ['texts'], entries);
  return splices === null || splices.length === 0
    ? []
    : [{ kind: 'splice', file: here.file, splices }];
}

const LOCALE = /^locales\/([^/]+)\.json$/;

const languagesOf = (draft: Draft): readonly string[] =>
  [...draft.keys()].flatMap((file) => LOCALE.exec(file)?.[1] ?? []);
