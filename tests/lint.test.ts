import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as z from 'zod';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');

const Report = z.object({
  diagnostics: z.array(z.object({ code: z.string().optional(), filename: z.string() })),
});

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';
const properties = 'eslint(no-restricted-properties)';

/** A file of the layout, what stands in it, and the rule that must report it. */
type Case = readonly [file: string, code: string, rule: string | null];

const cases: readonly Case[] = [
  // core imports nothing
  ['src/core/a.ts', `import { x } from '../engine/x.ts';`, imports],
  ['src/core/b.ts', `import type { X } from '../progress/x.ts';`, imports],
  ['src/core/c.ts', `import { z } from 'zod';`, imports],
  ['src/core/d.ts', `import { readFileSync } from 'node:fs';`, imports],
  ['src/core/e.ts', `import { x } from './x.ts';`, null],
  ['src/core/sub/f.ts', `import { x } from '../x.ts';`, null],
  ['src/core/sub/g.ts', `export const x = import('../../engine/x.ts');`, imports],
  // answers
  ['src/answers/a.ts', `import type { Answer } from '../core/blockState.ts';`, null],
  ['src/answers/b.ts', `import { x } from '../progress/x.ts';`, imports],
  ['src/answers/c.ts', `import { z } from 'zod';`, imports],
  ['src/core/o.ts', `import { x } from '../answers/x.ts';`, imports],
  ['src/ui/o.ts', `import { x } from '../answers/x.ts';`, imports],
  ['src/progress/o.ts', `import { x } from '../answers/x.ts';`, null],
  ['src/engine/o.ts', `import { x } from '../answers/x.ts';`, null],
  ['src/lms/o.ts', `import { x } from '../answers/x.ts';`, null],
  ['src/blocks/text/o.ts', `import { x } from '../../answers/x.ts';`, null],
  ['src/answers/d.ts', `export const now = Date.now();`, globals],
  // richtext
  ['src/richtext/parse.ts', `import { fromMarkdown } from 'mdast-util-from-markdown';`, null],
  ['src/richtext/a.ts', `import { useState } from 'react';`, imports],
  ['src/richtext/RichText.tsx', `import { Fragment } from 'react';`, null],
  ['src/richtext/B.tsx', `import { parse } from './parse.ts';`, imports],
  // blocks
  ['src/blocks/text/author.ts', `import * as z from 'zod';`, null],
  ['src/blocks/text/build.ts', `import { textSchema } from './author.ts';`, null],
  ['src/blocks/text/lint.ts', `import { textSchema } from './author.ts';`, null],
  ['src/blocks/text/content.ts', `import * as z from 'zod';`, imports],
  ['src/blocks/text/order.ts', `import { textSchema } from './author.ts';`, imports],
  ['src/blocks/text/types.ts', `import type { X } from './author.ts';`, null],
  ['src/blocks/text/a.ts', `import { x } from '../image/content.ts';`, imports],
  ['src/blocks/text/b.ts', `import type { X } from '../image/content.ts';`, imports],
  ['src/blocks/text/c.ts', `import { x } from '../state.ts';`, null],
  ['src/blocks/text/d.ts', `import { x } from '../../core/x.ts';`, null],
  ['src/blocks/text/e.ts', `import { x } from '../../ui/x.ts';`, imports],
  ['src/blocks/text/View.tsx', `import { x } from '../../ui/x.ts';`, null],
  ['src/blocks/text/B.tsx', `import { textSchema } from './author.ts';`, imports],
  ['src/blocks/text/C.tsx', `import type { X } from './author.ts';`, null],
  ['src/blocks/text/D.tsx', `import { x } from '../image/View.tsx';`, imports],
  ['src/blocks/text/E.tsx', `import { x } from '../../engine/x.ts';`, imports],
  ['src/blocks/definitions.ts', `import { textDefinition } from './text/author.ts';`, null],
  ['src/blocks/behaviours.ts', `import { choice } from './choice/content.ts';`, null],
  ['src/blocks/builds.ts', `import { textBuild } from './text/build.ts';`, null],
  ['src/blocks/linearize.ts', `import { x } from './definitions.ts';`, imports],
  ['src/blocks/linearize.ts', `import { x } from './builds.ts';`, imports],
  ['src/blocks/views.ts', `export const text = () => import('./text/View.tsx');`, null],
  // course, progress
  [
    'src/course/a.ts',
    `import { x } from '../blocks/definitions.ts'; import * as z from 'zod';`,
    null,
  ],
  ['src/course/b.ts', `import { x } from '../engine/x.ts';`, imports],
  ['src/course/c.ts', `import { readFile } from 'node:fs/promises';`, imports],
  ['src/progress/a.ts', `import { x } from '../course/playable.ts';`, imports],
  ['src/progress/b.ts', `import type { BlockState } from '../core/blockState.ts';`, null],
  ['src/progress/c.ts', `import type { X } from '../blocks/types.ts';`, imports],
  // engine
  ['src/engine/a.ts', `import { setup } from 'xstate';`, null],
  ['src/engine/b.ts', `import { useMachine } from '@xstate/react';`, imports],
  ['src/engine/c.ts', `import { x } from '../course/playable.ts';`, null],
  ['src/engine/d.ts', `import { x } from '../course/compile.ts';`, imports],
  ['src/engine/e.ts', `import { x } from '../blocks/questions.ts';`, null],
  ['src/engine/e.ts', `import { x } from '../blocks/ownBehaviours.ts';`, null],
  ['src/engine/e.ts', `import { x } from '../blocks/required.ts';`, null],
  ['src/engine/f.ts', `import { x } from '../blocks/definitions.ts';`, imports],
  ['src/engine/g.ts', `import type { X } from '../blocks/playable.ts';`, null],
  ['src/engine/h.ts', `import type { X } from '../richtext/tree.ts';`, null],
  ['src/engine/i.ts', `import { x } from '../session/x.ts';`, imports],
  // the other layers
  ['src/proof/a.ts', `import { x } from '../engine/x.ts';`, null],
  ['src/proof/b.ts', `import { x } from '../node/x.ts';`, imports],
  ['src/lms/scorm12/a.ts', `import { x } from '../../core/x.ts';`, null],
  ['src/lms/scorm12/b.ts', `import { x } from '../../session/x.ts';`, imports],
  ['src/lms/scorm12/c.ts', `import { x } from '../port.ts';`, null],
  ['src/session/a.ts', `import { useState } from 'react';`, imports],
  ['src/session/b.ts', `import { x } from '../lms/port.ts';`, null],
  ['src/session/c.ts', `import { x } from '../course/load.ts';`, imports],
  ['src/ui/a.tsx', `import { x } from '../i18n/x.ts';`, imports],
  [
    'src/ui/b.tsx',
    `import { useId } from 'react'; import Check from 'lucide-react/icons/check';`,
    null,
  ],
  ['src/i18n/a.ts', `import { x } from '../ui/x.ts';`, imports],
  ['src/player/a.tsx', `import { x } from '../blocks/views.ts';`, null],
  ['src/player/b.tsx', `import { x } from '../blocks/definitions.ts';`, imports],
  ['src/player/c.tsx', `import { x } from '../course/compile.ts';`, imports],
  ['src/player/d.tsx', `import { x } from '../course/playable.ts';`, null],
  ['src/player/e.tsx', `import type { X } from '../course/compile.ts';`, null],
  ['src/player/f.tsx', `import { x } from '../lms/port.ts';`, imports],
  ['src/player/g.tsx', `import type { X } from '../lms/port.ts';`, null],
  ['src/player/h.tsx', `import { x } from '../cli/main.ts';`, imports],
  ['src/player/i.tsx', `import * as z from 'zod';`, imports],
  ['src/player/j.tsx', `import { parse } from '../richtext/parse.ts';`, imports],
  ['src/player/course/k.tsx', `import { x } from './outline.ts';`, null],
  ['src/publish/a.ts', `import { x } from '../lms/scorm12/formats.ts';`, null],
  ['src/publish/b.ts', `import { x } from '../player/x.ts';`, imports],
  ['src/publish/lms/c.ts', `import { x } from './d.ts';`, null],
  ['src/simulator/a.tsx', `import { x } from '../player/x.tsx';`, imports],
  ['src/simulator/b.ts', `import { x } from '../engine/lessonDone.ts';`, null],
  ['src/simulator/c.ts', `import { x } from '../engine/select.ts';`, imports],
  ['src/simulator/d.ts', `import { x } from '../lrs/x.ts';`, null],
  // editor
  ['src/editor/document/a.ts', `import { x } from '../../course/load/finding.ts';`, null],
  ['src/editor/document/b.ts', `import { x } from '../../node/x.ts';`, imports],
  ['src/editor/document/c.ts', `export const now = Date.now();`, globals],
  ['src/publish/e.ts', `import { x } from '../editor/document/x.ts';`, imports],
  // lrs
  ['src/lrs/a.ts', `import { x } from '../core/x.ts';`, null],
  ['src/lrs/b.ts', `import { x } from '../lms/x.ts';`, imports],
  ['src/lms/e.ts', `import { x } from '../lrs/x.ts';`, imports],
  ['src/player/z.ts', `import { x } from '../lrs/x.ts';`, imports],
  ['src/node/z.ts', `import { x } from '../lrs/x.ts';`, null],
  ['src/node/a.ts', `import { readFileSync } from 'node:fs';`, null],
  ['src/node/b.ts', `import { x } from '../cli/x.ts';`, imports],
  ['src/cli/a.ts', `import { x } from '../node/x.ts';`, null],
  ['src/cli/b.ts', `import { x } from '../engine/x.ts';`, imports],
  ['src/cli/d.ts', `import { x } from '../i18n/words.ts';`, imports],
  ['src/cli/e.ts', `import { x } from '../i18n/languages.ts';`, null],
  // a type in passing must not slip through
  [
    'src/engine/j.ts',
    `export type X = import('../node/x.ts').X;`,
    'typescript(consistent-type-imports)',
  ],
  // time, randomness and the outside world
  ['src/engine/k.ts', `export const now = Date.now();`, globals],
  ['src/progress/e.ts', `export const stored = localStorage.getItem('x');`, globals],
  ['src/core/h.ts', `export const w = globalThis.window;`, globals],
  ['src/publish/d.ts', `export const wait = () => setTimeout(() => 1, 5);`, globals],
  ['src/proof/c.ts', `export const dice = Math.random();`, properties],
  ['src/richtext/c.ts', `export const t = document.title;`, globals],
  ['src/richtext/D.tsx', `export const t = document.title;`, null],
  ['src/blocks/text/f.ts', `export const t = window.name;`, globals],
  ['src/blocks/text/F.tsx', `export const t = window.name;`, null],
  ['src/session/d.ts', `export const t = Date.now();`, null],
  // tests beside the code may use what they need
  ['src/engine/a.test.ts', `import { x } from '../course/compile.ts';`, null],
  // habits
  ['src/core/i.ts', `export default 1;`, 'import(no-default-export)'],
  ['src/core/j.ts', `console.log(1);`, 'eslint(no-console)'],
  ['src/cli/c.ts', `console.log(1);`, null],
  ['src/core/k.ts', `export const x: any = 1;`, 'typescript(no-explicit-any)'],
  ['src/core/l.ts', `export const f = (x?: number) => x!;`, 'typescript(no-non-null-assertion)'],
  ['src/core/m.ts', `export const x = {} as { y: 1 };`, 'typescript(consistent-type-assertions)'],
  ['src/core/n.ts', 'export {};\n'.repeat(301), 'eslint(max-lines)'],
  ['src/core/cycle.ts', `import { y } from './cycle2.ts'; export const x = y;`, 'import(no-cycle)'],
  ['src/core/cycle2.ts', `import { x } from './cycle.ts'; export const y = x;`, 'import(no-cycle)'],
];

const checked: ReadonlySet<string> = new Set(
  cases.flatMap(([, , rule]) => (rule === null ? [] : [rule])),
);

let folder = '';
const reported = new Map<string, string[]>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-lint-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const [file, code] of cases) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  for (const { code, filename } of Report.parse(JSON.parse(run.stdout)).diagnostics) {
    const file = filename.replaceAll('\\', '/');
    if (code !== undefined && checked.has(code)) {
      reported.set(file, [...(reported.get(file) ?? []), code]);
    }
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(cases.filter(([, , rule]) => rule !== null))('%s: reports %s', (file, _code, rule) => {
  expect(reported.get(file) ?? []).toContain(rule);
});

test.each(cases.filter(([, , rule]) => rule === null))('%s: allows %s', (file) => {
  expect(reported.get(file) ?? []).toEqual([]);
});
