import { type Result, fail, ok } from '../../core/result.ts';
import type { XliffVersion } from '../../course/translate/xliff/writeXliff.ts';
import { readArguments } from '../readArguments.ts';
import { languageTag } from '../../course/languageTag.ts';

/** What `waymark translate` was asked for. */
export interface TranslateRequest {
  readonly folder: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Keys of translations that are good as they are, though their source changed. */
  readonly done: ReadonlySet<string> | 'all';
  /** A file that came back from a translator. */
  readonly from: string | null;
  /** A file to write for a translator. */
  readonly to: XliffExport | null;
}

export interface XliffExport {
  readonly file: string;
  readonly version: XliffVersion;
  /** Whether only what is new or out of date goes into it. */
  readonly changed: boolean;
}

const VALUED = ['--done', '--export', '--import', '--xliff'];

/** Reads the command's words; a complaint in words for what cannot be meant. */
export function translateRequest(args: readonly string[]): Result<TranslateRequest, string> {
  const read = readArguments(args, ['--changed'], VALUED, 1);
  if (!read.ok) return read;
  const { folder, others, values, options } = read.value;
  const [word] = others;
  if (word === undefined) return fail('Say which language, by its code: “de”, “ar”, “pt-BR”.');
  const language = languageTag(word);
  if (!language.ok) return language;
  const version = versionOf(values.get('--xliff') ?? '2.1');
  if (!version.ok) return version;
  const [file, from] = [values.get('--export'), values.get('--import')];
  const changed = options.has('--changed');
  if (file === undefined && (changed || values.has('--xliff'))) {
    return fail(
      `Say which file to write: --export FILE.xlf goes with ${changed ? '--changed' : '--xliff'}.`,
    );
  }
  if (file !== undefined && from !== undefined) {
    return fail('Say either --export or --import, one after the other.');
  }
  return ok({
    folder,
    language: language.value,
    done: doneOf(values.get('--done')),
    from: from ?? null,
    to: file === undefined ? null : { file, version: version.value, changed },
  });
}

function versionOf(word: string): Result<XliffVersion, string> {
  if (word === '1.2' || word === '2.1') return ok(word);
  return fail(`Say --xliff 1.2 or --xliff 2.1, not "${word}". Most tools read both.`);
}

function doneOf(words: string | undefined): TranslateRequest['done'] {
  if (words === 'all') return 'all';
  const keys = words?.split(',').map((key) => key.trim()) ?? [];
  return new Set(keys.filter((key) => key !== ''));
}
