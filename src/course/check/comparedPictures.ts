import type { PictureSize } from '../../core/pictureFile.ts';
import { type CourseFiles, MEDIA_FOLDER } from '../files.ts';
import { type FileFinding, type Rule, warningIn } from './checked.ts';
import { type CourseField, inEachFile } from './courseFields.ts';

/** Pictures that lie upon each other and are of different shapes: nothing would stand in its place. */
export const comparedPictures: Rule = ({ sources, files }) =>
  secondPictures(sources).flatMap(([before, after]) => lintShapes(before, after, files));

/** How much the proportions may differ, as a share: what rounding to whole pixels makes of them. */
const ROUNDING = 0.02;

function lintShapes(
  before: CourseField,
  after: CourseField,
  files: CourseFiles,
): readonly FileFinding[] {
  const one = sizeOf(before, files);
  const other = sizeOf(after, files);
  if (one === null || other === null || isAlike(one, other)) return [];
  return [
    warningIn(
      after.file,
      after.path,
      'compared-sizes',
      `This picture is ${inPixels(other)}, the one before it ${inPixels(one)}: they do not lie upon each other.`,
      'Cut one of them, so that both show the same place in the same proportions.',
    ),
  ];
}

const secondPictures = inEachFile((fields) => {
  const pictures = fields.filter(({ facts, path }) => facts.media === 'image' && path.length > 1);
  const before = new Map(
    pictures.filter(({ path }) => path.at(-2) === 'before').map((field) => [blockOf(field), field]),
  );
  return pictures
    .filter(({ path }) => path.at(-2) === 'after')
    .flatMap((after) => {
      const first = before.get(blockOf(after));
      return first === undefined ? [] : [[first, after] as const];
    });
});

const blockOf = ({ path }: CourseField): string => JSON.stringify(path.slice(0, -2));

function sizeOf({ value }: CourseField, files: CourseFiles): PictureSize | null {
  const file = files.get(MEDIA_FOLDER + String(value));
  return file !== undefined && 'present' in file ? (file.picture ?? null) : null;
}

const isAlike = (one: PictureSize, other: PictureSize): boolean =>
  Math.abs((one.width * other.height) / (one.height * other.width) - 1) < ROUNDING;

const inPixels = ({ width, height }: PictureSize): string => `${width} × ${height}`;
