import { blockReference } from '../../course/blockReference/blockReference.ts';
import { jsonSchemas } from '../../course/jsonSchema/jsonSchemas.ts';
import { writeTexts } from '../../node/writeFiles.ts';
import type { Command, Outcome } from '../command.ts';

const help = `Usage: waymark schema --write

Writes the JSON Schemas for editors into public/schema, and the block reference into
docs/blocks.md, both from the schemas of the course format. For those who change the
format.
`;

/** `waymark schema`: brings `public/schema` and `docs/blocks.md` up to date. */
export const schemaCommand: Command = { help, run };

async function run(args: readonly string[]): Promise<Outcome> {
  if (args.length !== 1 || args[0] !== '--write') return { status: 2, complaint: help };
  const schemas = jsonSchemas();
  await writeTexts('public/schema', schemas);
  await writeTexts('docs', new Map([['blocks.md', await blocksPage()]]));
  const files = [...[...schemas.keys()].map((file) => `public/schema/${file}`), 'docs/blocks.md'];
  return { status: 0, output: files.map((file) => `${file}\n`).join('') };
}

/** `docs/blocks.md` as it should be, formatted as this project formats its files. */
export async function blocksPage(): Promise<string> {
  // Only where it is needed: every other command starts faster without it.
  const { format, resolveConfig } = await import('prettier');
  const settings = await resolveConfig('docs/blocks.md');
  return format(blockReference(), { ...settings, parser: 'markdown' });
}
