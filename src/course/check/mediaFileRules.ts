import { isLeftover, MEDIA_FOLDER } from '../files.ts';
import { type Rule, warningIn } from './checked.ts';
import { courseFields } from './courseFields.ts';

/** Media that no part of the course shows, but every learner's package would carry. */
export const unusedMedia: Rule = ({ whole, files }) => {
  if (whole === null) return [];
  const used = new Set(
    courseFields(whole).flatMap(({ facts, value }) =>
      facts.kind === 'media' ? [MEDIA_FOLDER + String(value)] : [],
    ),
  );
  return [...files.keys()]
    .filter((path) => path.startsWith(MEDIA_FOLDER) && !used.has(path) && !isLeftover(path))
    .map((path) =>
      warningIn(
        path,
        [],
        'unused-media',
        'Nothing in the course shows this file.',
        'Delete it, or show it in a block: it makes the course larger for everyone.',
      ),
    );
};
