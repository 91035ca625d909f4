import { pathProblem } from '../../core/pathProblem.ts';
import { isLeftover, MEDIA_FOLDER } from '../files.ts';
import { errorIn, type Rule } from './checked.ts';

/** Files whose names not every system can have: such a package could not be unpacked everywhere. */
export const unportableNames: Rule = ({ files }) =>
  mediaPaths(files).flatMap((path) => {
    const problem = pathProblem(path);
    if (problem === null) return [];
    const remedy =
      'Rename it, here and where the course names it: letters, digits, “-” and “.” are sure to do.';
    return [errorIn(path, [], 'file-name', `This name will not do: ${problem}.`, remedy)];
  });

/** Files that are one and the same on a system that does not tell their letters apart. */
export const clashingNames: Rule = ({ files }) => {
  const firsts = new Map<string, string>();
  return mediaPaths(files).flatMap((path) => {
    const first = firsts.get(foldedName(path));
    if (first === undefined) firsts.set(foldedName(path), path);
    return first === undefined
      ? []
      : [
          errorIn(
            path,
            [],
            'file-name',
            `On many systems this is the same file as “${first}”.`,
            'Rename one of the two so that they differ in more than how their letters are written.',
          ),
        ];
  });
};

const mediaPaths = (files: ReadonlyMap<string, unknown>): readonly string[] =>
  [...files.keys()].filter((path) => path.startsWith(MEDIA_FOLDER) && !isLeftover(path));

/**
 * As file systems fold names: by how a letter and its accents are put together, and by letter case.
 * In capitals ß is SS, and only then small letters meet.
 */
export const foldedName = (path: string): string =>
  path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
