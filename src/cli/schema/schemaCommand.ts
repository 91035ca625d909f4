import { readFile } from 'node:fs/promises';

import type { FormatOptions } from 'oxfmt';

import { blockReference } from '../../course/blockReference/blockReference.ts';
import { courseReference } from '../../course/blockReference/courseReference.ts';
import { jsonSchemas } from '../../course/jsonSchema/jsonSchemas.ts';
import { writeTexts } from '../../node/writeFiles.ts';
import type { Command, Outcome } from '../command.ts';

const help = `Usage: waymark schema --write

Writes the JSON Schemas for editors into public/schema, and the references for authors
into docs/blocks.md and docs/course.md, all from the schemas of the course format. For
those who change the format.
`;

/** `waymark schema`: brings `public/schema`, `docs/blocks.md` and `docs/course.md` up to date. */
export const schemaCommand: Command = { help, run };

async function run(args: readonly string[]): Promise<Outcome> {
  if (args.length !== 1 || args[0] !== '--write') return { status: 2, complaint: help };
  const schemas = jsonSchemas();
  await writeTexts('public/schema', schemas);
  const pages = await referencePages();
  await writeTexts('docs', pages);
  const files = [
    ...[...schemas.keys()].map((file) => `public/schema/${file}`),
    ...[...pages.keys()].map((file) => `docs/${file}`),
  ];
  return { status: 0, output: files.map((file) => `${file}\n`).join('') };
}

/** The pages of `docs` that are made, as they should be, formatted as this project formats files. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  // Only where it is needed: every other command starts faster without it.
  const { format } = await import('oxfmt');
  const settings: FormatOptions = JSON.parse(await readFile('.oxfmtrc.json', 'utf8'));
  const pages = { 'blocks.md': blockReference(), 'course.md': courseReference() };
  const formatted = Object.entries(pages).map(async ([file, page]) => {
    const { code } = await format(file, page, settings);
    return [file, code] as const;
  });
  return new Map(await Promise.all(formatted));
}
