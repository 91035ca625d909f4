import { resolve } from 'node:path';

import { normalizePath } from 'vite';

/** What a bundler tells of its modules; Rolldown's own context fits. */
export interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * Says of a module whether it is one of some files, or is imported by them without `import()`,
 * however far away.
 */
export function staticClosure(
  ...files: readonly string[]
): (id: string, graph: ModuleGraph) => boolean {
  const entries = files.map((file) => normalizePath(resolve(file)));
  let closure: ReadonlySet<string> | undefined;
  return (id, graph) => {
    closure ??= reachable(entries, graph);
    return closure.has(id);
  };
}

function reachable(entries: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set(entries);
  const pending = [...entries];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const imported = graph.getModuleInfo(id)?.importedIds ?? [];
    for (const next of imported) if (!found.has(next)) pending.push(next);
    for (const next of imported) found.add(next);
  }
  return found;
}
