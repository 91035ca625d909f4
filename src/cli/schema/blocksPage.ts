import { blockReference } from '../../course/blockReference/blockReference.ts';

/** `docs/blocks.md` as it should be, formatted as this project formats its files. */
export async function blocksPage(): Promise<string> {
  // Only where it is needed: every other command starts faster without it.
  const { format, resolveConfig } = await import('prettier');
  const settings = await resolveConfig('docs/blocks.md');
  return format(blockReference(), { ...settings, parser: 'markdown' });
}
