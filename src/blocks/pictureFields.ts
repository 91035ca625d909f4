import * as z from 'zod';

import type { DescribedPicture } from '../core/pictureFile.ts';
import type { CompileContext } from './contract.ts';
import { media, plainText, setting } from './fields.ts';

/** A file in the words of most blocks; some say more of what it is for. */
const PICTURE_FILE = {
  title: 'File',
  description: 'A picture in the course’s media folder: svg, png, jpg, webp or avif.',
  example: 'ladder.svg',
};

/** What a picture says for people who cannot see it, or that it says nothing. */
export const alternativeFields = () => ({
  alternative: plainText({
    title: 'Alternative text',
    description:
      'What the picture says, for people who cannot see it. Leave it out only when the picture is decorative.',
    example: 'A ladder with three landings, from doing to at the foot to doing with at the top.',
  }).optional(),
  decorative: setting(z.boolean().optional(), {
    title: 'Decorative',
    description: 'True when the picture adds nothing to the words: screen readers then skip it.',
    example: true,
  }),
});

/** A picture that there has to be, and what it says. */
export const pictureFields = () => ({ file: media('image', PICTURE_FILE), ...alternativeFields() });

export const creditField = () =>
  plainText({
    title: 'Credit',
    description: 'Who made the picture, and under which licence.',
    example: 'Drawing: Waymark, CC BY 4.0',
  }).optional();

interface AuthoredPicture {
  readonly file: string;
  readonly alternative?: string | undefined;
  readonly decorative?: boolean | undefined;
}

/** A picture with what it says; nothing where it only decorates. */
export const describedPicture = (
  { file, alternative, decorative }: AuthoredPicture,
  { picture }: Pick<CompileContext, 'picture'>,
): DescribedPicture => ({
  ...picture(file),
  alternative: decorative === true ? '' : (alternative ?? ''),
});
