import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ViewsTogether } from '../publish/playerBuild.ts';

/** A view with more source than this, in characters, is worth a request of its own. */
const LARGE = 12_000;
/** So much source goes into one file, in characters: a course that needs one view carries all of them. */
const TOGETHER = 50_000;

/** What is no part of a view's chunk. */
const ELSEWHERE = /^(?:author|content|fixtures|Paper)\.|\.test\.|^words\./;
const ASKS = /from '\.\.\/(?:Asked|[Qq]uestion)/;
/** Films and recordings share what plays them, which no other view needs; a page lies beside one view alone. */
const ALONE = /from '(?:\.\.\/PlayControls|\.\/\w+\.html\?url')/;
const PLACES = /from '\.\.\/Placing/;

/**
 * Which views of block types a learner fetches together, by the name of the file: small ones, those
 * that ask something by themselves because they share the most of their code, and apart from these
 * those whose cards are put into places, which no other question needs. What plays comes alone, and so does what brings a page along.
 *
 * @param blocks The folder of the block types.
 * @param apart Types that come with every lesson.
 */
export function viewsTogether(blocks: string, apart: readonly string[]): ViewsTogether {
  const views = readdirSync(blocks)
    .filter((type) => existsSync(viewFile(blocks, type)) && !apart.includes(type))
    .toSorted()
    .map((type) => viewIn(blocks, type))
    .filter(({ size, alone }) => size <= LARGE && !alone);
  return Object.fromEntries(
    (['questions', 'places', 'views'] as const).flatMap((name) =>
      files(
        name,
        views.filter(({ kind }) => kind === name),
      ),
    ),
  );
}

/** Where the view of a block type stands: beside its question, unless it has a file of its own. */
export function viewFile(blocks: string, type: string): string {
  const own = join(blocks, type, 'View.tsx');
  return existsSync(own) ? own : join(blocks, type, 'Question.tsx');
}

interface View {
  readonly type: string;
  readonly size: number;
  /** What it shares the most of its code with. */
  readonly kind: 'questions' | 'places' | 'views';
  readonly alone: boolean;
}

function viewIn(blocks: string, type: string): View {
  const sources = readdirSync(join(blocks, type))
    .filter((name) => /\.tsx?$/.test(name) && !ELSEWHERE.test(name))
    .map((name) => readFileSync(join(blocks, type, name), 'utf8'));
  const size = sources.reduce((sum, { length }) => sum + length, 0);
  const uses = (what: RegExp) => sources.some((source) => what.test(source));
  const kind = uses(PLACES) ? 'places' : uses(ASKS) ? 'questions' : 'views';
  return { type, size, kind, alone: uses(ALONE) };
}

/** `views`, `views-2` …: each takes what has room in it. */
function files(name: string, views: readonly View[]): readonly (readonly [string, string[]])[] {
  const all: { types: string[]; size: number }[] = [];
  for (const { type, size } of views) {
    const last = all.at(-1);
    if (last === undefined || last.size + size > TOGETHER) all.push({ types: [type], size });
    else {
      last.types.push(type);
      last.size += size;
    }
  }
  return all.map(({ types }, index) => [index === 0 ? name : `${name}-${index + 1}`, types]);
}
