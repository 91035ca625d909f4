import { isLeftover, MEDIA_FOLDER } from '../files.ts';
import { localePath } from '../load/loadedCourse.ts';
import { errorIn, type Rule, warningIn } from './checked.ts';
import { inEachFile } from './courseFields.ts';
import { interchangeable } from './mediaEndings.ts';
import { mediaSuggester } from './mediaRule.ts';

/** Media that no part of the course shows: packages leave them out, but whoever reads the folder wonders. */
export const unusedMedia: Rule = ({ whole, files }) => {
  if (whole === null) return [];
  const suggest = mediaSuggester(files);
  const used = new Set(
    namedFiles(whole).flatMap((value) => {
      const path = MEDIA_FOLDER + String(value);
      // A name that is told as wrong means some file: that one is not idle as well.
      return files.has(path) ? [path] : [MEDIA_FOLDER + (suggest(String(value)) ?? '')];
    }),
  );
  return [...files.keys()]
    .filter((path) => path.startsWith(MEDIA_FOLDER) && !used.has(path) && !isLeftover(path))
    .map((path) =>
      warningIn(
        path,
        [],
        'unused-media',
        'Nothing in the course shows this file.',
        'Delete it, or show it in a block. Learners are not given it; only the author’s copy in a package for an LMS carries it.',
      ),
    );
};

const namedFiles = inEachFile((fields) =>
  fields.filter(({ facts }) => facts.kind === 'media').map(({ value }) => value),
);

/** A film cannot stand where a translation has a picture. */
export const localMediaOfOtherKind: Rule = ({ sources }) =>
  [...sources.locales].flatMap(([language, { media }]) =>
    media.flatMap(({ file, instead }, index) =>
      interchangeable(file, instead)
        ? []
        : [
            errorIn(
              localePath(language),
              ['media', index, 'instead'],
              'media-type',
              `“${instead}” cannot be shown in the place of “${file}”: it is of another kind.`,
              'Name a file that ends alike; only pictures may end in another way.',
            ),
          ],
    ),
  );
