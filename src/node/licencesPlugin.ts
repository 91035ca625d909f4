import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Plugin } from 'vite';

import { LICENCES_FILE } from '../publish/manifestResources.ts';

/**
 * Writes beside the built player under which terms its code and its fonts may be passed on: those of
 * Waymark, and of each library of which a module went into the build.
 */
export const licencesPlugin = (): Plugin => licencesPlugins().page;

/**
 * The same for a build with workers, which are bundled apart and before: a plugin for the pages, and one
 * for the workers, of which the first writes for both. `project`: its folder; by default the build's.
 */
export function licencesPlugins(project?: string): {
  readonly page: Plugin;
  readonly worker: Plugin;
} {
  let root = '';
  const folders = new Set<string>();
  const gathering: Plugin = {
    name: 'waymark-licences-gathering',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      // Fonts come in by styles, which know where each was.
      const parts = Object.values(bundle).flatMap((file) =>
        file.type === 'asset'
          ? file.originalFileNames.map((name) => resolve(root, name))
          : file.moduleIds,
      );
      for (const id of [...this.getModuleIds(), ...parts]) {
        for (const folder of packageFolder(id, project ?? root)) folders.add(folder);
      }
    },
  };
  const writing: Plugin = {
    ...gathering,
    name: 'waymark-licences',
    async generateBundle(...given) {
      if (typeof gathering.generateBundle === 'function') {
        await gathering.generateBundle.apply(this, given);
      }
      const source = await licences(project ?? root, [...folders]);
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source });
    },
  };
  return { page: writing, worker: gathering };
}

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** What the tools of the build add of their own: how modules are loaded. */
const ADDED = /^\0(vite|rolldown)\//;

/** The folder of the package that a module is from; none for one of our own. */
export function packageFolder(id: string, root: string): readonly string[] {
  const tool = ADDED.exec(id)?.[1];
  return tool === undefined
    ? (PACKAGE.exec(id.replace(/^\0/, '')) ?? [])
    : [resolve(root, 'node_modules', tool)];
}

/** The text of the file, from the folder of the project and those of the packages in it. */
export async function licences(root: string, folders: readonly string[]): Promise<string> {
  const own = await termsOf(root);
  const others = await Promise.all(folders.map(termsOf));
  const sorted = others.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `${INTRODUCTION}\n\n${[own, ...sorted].map(inWords).join(RULE)}\n`;
}

const INTRODUCTION = `Licences of the course player, its libraries and its fonts. The course itself belongs to
its authors. Schema files (.xsd) in packages for SCORM are those of the standard, with
their own notices in them.`;

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

interface Terms {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The words of its licence file; empty where it has none. */
  readonly text: string;
}

const inWords = ({ name, version, licence, text }: Terms): string =>
  `${name} ${version}, ${licence}\n\n${text}`.trimEnd();

async function termsOf(folder: string): Promise<Terms> {
  const facts: { readonly name?: string; readonly version?: string; readonly license?: string } =
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const { name = folder, version = '', license: licence } = facts;
  if (licence === undefined) throw new Error(`The package ${name} states no licence.`);
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  // Of a tool only its own code is in the build, none of the libraries that it brings along.
  const [own = ''] = text.replaceAll('\r\n', '\n').split(/^# Licenses of bundled dependencies$/m);
  return { name, version, licence, text: own.trim() };
}
