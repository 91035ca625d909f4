import * as z from 'zod';

import { group, media, plainText } from '../../blocks/fields.ts';

const logo = z.strictObject({
  image: media('image', {
    title: 'Image',
    description:
      'A picture in the course’s media folder, to be seen on white: best an SVG, or at least 600 pixels wide.',
    example: 'logo.svg',
  }),
  alternative: plainText({
    title: 'Alternative text',
    description: 'What the logo says: as a rule the organisation’s name.',
    example: 'Your organisation',
  }),
});

const signature = z.strictObject({
  name: plainText({
    title: 'Name',
    description: 'Who signs, below the line.',
    example: 'Robin Marsh',
  }),
  role: plainText({
    title: 'Role',
    description: 'What they are.',
    example: 'Head of learning',
  }).optional(),
  image: media('image', {
    title: 'Image',
    description:
      'Their signature, a picture in the course’s media folder, to be seen on white. Without it there is a line to sign on.',
    example: 'signature.svg',
  }).optional(),
  alternative: plainText({
    title: 'Alternative text',
    description:
      'What the picture says. Leave it out when it says no more than the name, which stands below it.',
    example: 'Signed: Robin Marsh',
  }).optional(),
});

/** What the certificate of a course says, in `course.json`. */
export const awardSchema = z.strictObject({
  title: plainText({
    title: 'Title',
    description: 'What the certificate is called.',
    example: 'Certificate of completion',
  }),
  text: plainText({
    title: 'Text',
    description: 'What it certifies.',
    example: 'has completed the introduction to peer work',
  }),
  issuer: plainText({
    title: 'Issuer',
    description: 'Who stands behind it.',
    example: 'Your organisation',
  }).optional(),
  logo: group(logo.optional(), {
    title: 'Logo',
    description: 'The mark of your organisation, at the top of the certificate.',
    example: { image: 'logo.svg', alternative: 'Your organisation' },
  }),
  signature: group(signature.optional(), {
    title: 'Signature',
    description:
      'Who signs, at the foot of the certificate; the issuer then stands below their name.',
    example: { name: 'Robin Marsh', role: 'Head of learning', image: 'signature.svg' },
  }),
});
