import { expect, it } from 'vitest';

import { staticClosure } from './staticClosure.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  '/main.ts': ['/page.ts'],
  '/page.ts': ['/button.ts', '/main.ts'],
  '/button.ts': [],
  '/later.ts': ['/button.ts'],
};
const graph = {
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
};

it('holds a file and all that it imports, whoever else imports it, and round in circles', () => {
  const closure = staticClosure('/main.ts');
  expect(Object.keys(imports).filter((id) => closure(id, graph))).toEqual([
    '/main.ts',
    '/page.ts',
    '/button.ts',
  ]);
});
