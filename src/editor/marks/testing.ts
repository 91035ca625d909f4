import type { PageText } from './pageText.ts';

/** For tests: what a text is called, in no block. */
export const called = (
  name: string,
  ...within: readonly string[]
): Pick<PageText, 'label' | 'name' | 'block' | 'within'> => ({
  label: name,
  name,
  block: null,
  within,
});
