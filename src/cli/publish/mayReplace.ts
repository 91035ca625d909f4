import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { pageData } from '../../course/pageData.ts';
import { START_PAGE } from '../../publish/manifestResources.ts';
import type { PackageForm } from '../../publish/packageName.ts';

/**
 * Whether what lies where a package is to be may be replaced: nothing, an empty folder, or an earlier
 * package, which is known by the course in its page. A zip file is ours by its name.
 */
export async function mayReplace(place: string, form: PackageForm): Promise<boolean> {
  const there = await stat(place).catch(() => null);
  if (there === null || form === 'zip') return true;
  if (there.isDirectory()) {
    // A folder in the place of a page cannot be written over: the disk says so by itself.
    return (
      form === 'page' || (await readdir(place)).length === 0 || isCourse(join(place, START_PAGE))
    );
  }
  return form === 'page' && isCourse(place);
}

async function isCourse(page: string): Promise<boolean> {
  const html = await readFile(page, 'utf8').catch(() => '');
  return html.includes(`id="${pageData.cover}"`);
}
