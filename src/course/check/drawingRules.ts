import { memoEach } from '../../core/memo.ts';
import { limitsOf, MEDIA_FOLDER } from '../files.ts';
import { errorIn, type FileFinding, type Rule } from './checked.ts';
import { drawingFaults, encodingFault } from './drawingFaults.ts';

/**
 * Drawings (SVG) that could do more than be seen. A page shows them as pictures, where nothing in
 * them runs; but whoever opens one by its address gets a document with the rights of the course.
 */
export const unsafeDrawings: Rule = ({ files }) =>
  [...files].flatMap(([path, file]): readonly FileFinding[] => {
    if (!path.startsWith(MEDIA_FOLDER) || !('present' in file)) return [];
    if (isDrawing(path) && file.size > limitsOf(path).bytes) return [tooLarge(path)];
    if (file.drawing === undefined) return [];
    return faultsOf(file.drawing).map(({ line, what, remedy }) => ({
      ...errorIn(path, [], 'unsafe-svg', `Line ${line}: ${what}`, remedy),
      line,
    }));
  });

const faultsOf = memoEach((drawing: Uint8Array) => {
  const unread = encodingFault(drawing);
  return unread === null ? drawingFaults(new TextDecoder().decode(drawing)) : [unread];
});

/** Whether a file of this name is shown as a drawing. */
export const isDrawing = (path: string): boolean => /\.svg$/i.test(path);

const tooLarge = (path: string): FileFinding =>
  errorIn(
    path,
    [],
    'large-svg',
    'This drawing is too large to be looked through for what must not be in it.',
    'Save it with fewer points, or as WebP.',
  );
