import type { CreditedPicture, DescribedPicture } from '../core/pictureFile.ts';
import type { BlockLint, CompileContext } from './contract.ts';
import { type FieldWords, media } from './fields.ts';
import { lintAlternative } from './lintAlternative.ts';
import { alternativeFields, creditField, describedPicture } from './pictureFields.ts';

/** The picture that an item may have, as authors write it. */
interface AuthoredPicture {
  readonly file?: string | undefined;
  readonly alternative?: string | undefined;
  readonly decorative?: boolean | undefined;
}

/** The fields of the picture that an item may have. `file`: what the picture is for. */
export const optionalPictureFields = (file: Pick<FieldWords, 'description' | 'example'>) => ({
  file: media('image', { title: 'File', ...file }).optional(),
  ...alternativeFields(),
});

export const compileOptionalPicture = (
  { file, ...words }: AuthoredPicture,
  context: Pick<CompileContext, 'picture'>,
): DescribedPicture | null =>
  file === undefined ? null : describedPicture({ file, ...words }, context);

/** The fields of the picture that an option may have. */
export const optionPictureFields = () => ({
  ...optionalPictureFields({
    description: 'A picture in the course’s media folder: svg, png, jpg, webp or avif.',
    example: 'team.svg',
  }),
  credit: creditField(),
});

export function compileOptionPicture(
  { credit, ...authored }: AuthoredPicture & { readonly credit?: string | undefined },
  context: Pick<CompileContext, 'picture'>,
): CreditedPicture | null {
  const picture = compileOptionalPicture(authored, context);
  return picture === null || credit === undefined ? picture : { ...picture, credit };
}

/** @param one What the picture belongs to: "step". */
export function lintOptionalPicture(
  picture: AuthoredPicture,
  within: BlockLint['path'],
  one: string,
): readonly BlockLint[] {
  if (picture.file !== undefined) return lintAlternative(picture, within);
  return picture.alternative === undefined ? [] : [noPicture([...within, 'alternative'], one)];
}

const noPicture = (path: BlockLint['path'], one: string): BlockLint => ({
  severity: 'warning',
  rule: 'alternative-without-picture',
  path,
  message: `This alternative text describes a picture, but the ${one} has none.`,
  remedy: 'Name the picture under "file", or remove "alternative".',
});
