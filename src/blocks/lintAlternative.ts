import type { BlockLint } from './contract.ts';

const FILE_NAME = /^\S+\.(svg|png|jpe?g|webp|avif|gif)$/i;
const SAYS_THAT_IT_IS_ONE = /^(an? |the )?(image|picture|photo|photograph|graphic) of\b/i;

/** What a picture says for people who cannot see it. */
interface Described {
  readonly alternative?: string | undefined;
  readonly decorative?: boolean | undefined;
}

/** Whether a picture says to everyone what it shows. `within`: the path of what has the fields. */
export const lintAlternative = (
  picture: Described,
  within: BlockLint['path'] = [],
): readonly BlockLint[] =>
  findings(picture).map((found) => ({ ...found, path: [...within, ...found.path] }));

function findings({ alternative, decorative }: Described): readonly BlockLint[] {
  if (decorative === true) return alternative === undefined ? [] : [superfluous];
  if (alternative === undefined) return [missing];
  if (FILE_NAME.test(alternative.trim())) return [fileName];
  return SAYS_THAT_IT_IS_ONE.test(alternative.trim()) ? [imageOf] : [];
}

const missing: BlockLint = {
  severity: 'error',
  rule: 'missing-alternative',
  path: ['alternative'],
  message: 'People who cannot see this picture are not told what it says.',
  remedy: 'Say it under "alternative", or set "decorative" to true when it adds nothing.',
};

const superfluous: BlockLint = {
  severity: 'warning',
  rule: 'decorative-with-alternative',
  path: ['decorative'],
  message: 'This picture is decorative, so that its alternative text is never read.',
  remedy: 'Remove "alternative", or remove "decorative" when the picture says something.',
};

const fileName: BlockLint = {
  severity: 'warning',
  rule: 'alternative-is-file-name',
  path: ['alternative'],
  message: 'The alternative text is the name of a file, which tells a listener nothing.',
  remedy: 'Say what the picture shows, as you would on the telephone.',
};

const imageOf: BlockLint = {
  severity: 'warning',
  rule: 'alternative-says-image',
  path: ['alternative'],
  message: 'Screen readers say that this is an image; the alternative text says so again.',
  remedy: 'Begin with what it shows: "A ladder with three landings", not "Image of a ladder".',
};
