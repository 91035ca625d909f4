import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A kind of browser that may be installed. */
export interface Engine {
  readonly name: string;
  /** What has to be installed, as Debian calls it. */
  readonly packages: string;
  /** Programs and parts that are not there. */
  readonly missing: () => readonly string[];
  /** For somebody who reads a language. */
  readonly start: (language: string) => Promise<EngineBrowser>;
}

/** A sheet of paper in the printer. */
export interface Paper {
  readonly name: 'A4' | 'Letter';
  readonly landscape: boolean;
}

/** A browser that is driven by WebDriver. */
export interface EngineBrowser {
  readonly version: string;
  /** Does a command of WebDriver (https://www.w3.org/TR/webdriver2/). */
  readonly command: Command;
  /** The page that is open, on paper, as a PDF. */
  readonly print: (paper: Paper) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** The commands of WebDriver that the play needs, and what each is given. */
export interface Commands {
  readonly navigate: { readonly url: string };
  /** The body of a function, which finds `args` in its `arguments`. */
  readonly script: { readonly script: string; readonly args: readonly unknown[] };
  readonly find: { readonly using: 'xpath'; readonly value: string };
  /** An element by the id that `find` gave. */
  readonly click: { readonly id: string };
  readonly type: { readonly id: string; readonly text: string };
  /** Into a frame, as `find` gave it; `null`: out of all. */
  readonly frame: { readonly id: Readonly<Record<string, string>> | null };
  readonly act: { readonly actions: readonly KeyActions[] };
}

/** Keys of a keyboard, one after the other, for whatever has the focus. */
interface KeyActions {
  readonly type: 'key';
  readonly id: string;
  readonly actions: readonly { readonly type: 'keyDown' | 'keyUp'; readonly value: string }[];
}

export type Command = <Name extends keyof Commands>(
  name: Name,
  values: Commands[Name],
) => Promise<unknown>;

/** The papers of the world, however they lie in the printer. */
export const papers: readonly Paper[] = [
  { name: 'A4', landscape: true },
  { name: 'A4', landscape: false },
  { name: 'Letter', landscape: true },
  { name: 'Letter', landscape: false },
];

/** Those of some programs that the system's path does not lead to. */
export const notInstalled = (programs: readonly string[]): readonly string[] =>
  programs.filter((program) => {
    const folders = (process.env['PATH'] ?? '').split(delimiter);
    return !folders.some((folder) => existsSync(join(folder, program)));
  });
