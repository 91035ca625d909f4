import type { PlayableCover } from '../course/playable.ts';
import type { PackageForm } from './packageName.ts';

/** What was written. */
export interface Packaged {
  readonly name: string;
  readonly form: PackageForm;
  readonly bytes: number;
  /** Whether what the author wrote was carried along. */
  readonly withSource: boolean;
}

/** What to do with a package, in sentences. */
export interface SettingsSheet {
  /** The course, and its version. */
  readonly heading: string;
  /** What the package is for. */
  readonly use: string;
  readonly sections: readonly SheetSection[];
}

export interface SheetSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const headingOf = ({ title, version }: Pick<PlayableCover, 'title' | 'version'>): string =>
  `${title}, version ${version}`;

/** A sheet as a plain text, in lines that fit a mail. */
export const sheetText = ({ heading, use, sections }: SettingsSheet): string =>
  [heading, use, '', ...sections.flatMap(linesOf)].join('\n');

const linesOf = ({ title, paragraphs }: SheetSection): readonly string[] => [
  `${title}:`,
  ...paragraphs.map(wrapped),
  '',
];

/** Lines of at most 80 characters, set off from the margin. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length > 76) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `  ${line}`).join('\n');
}

/** In the units of 1,000 that upload limits are given in. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * What a sheet says of the author's own files, which tell the right answers. `readers`: who could read
 * them there.
 */
export const sourceSection = (withSource: boolean, readers: string): SheetSection => ({
  title: 'Source',
  paragraphs: [
    withSource
      ? `What the author wrote is carried along, so that “Open a copy” in the editor, or “waymark open”, gives the course back. ${readers} could read it there, with the right answers. “More settings” of the editor’s window for publishing, or “waymark publish --no-source”, leaves it out.`
      : 'What the author wrote is not carried along, so keep a copy of the course. “More settings” of the editor’s window for publishing, or “waymark publish --source”, carries it along.',
  ],
});

/** What holds of every course that marks by itself. */
export const ANSWERS =
  'The course marks answers by itself: whoever looks into its files can find the right ones. Use an LMS, and a supervised test, where a result has to prove something.';
