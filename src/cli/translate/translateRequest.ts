import { type Result, fail, ok } from '../../core/result.ts';
import { readArguments } from '../readArguments.ts';
import { languageTag } from './languageTag.ts';

/** What `waymark translate` was asked for. */
export interface TranslateRequest {
  readonly folder: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Keys of translations that are good as they are, though their source changed. */
  readonly done: ReadonlySet<string> | 'all';
}

/** Reads the command's words; a complaint in words for what cannot be meant. */
export function translateRequest(args: readonly string[]): Result<TranslateRequest, string> {
  const read = readArguments(args, [], ['--done'], 1);
  if (!read.ok) return read;
  const { folder, others, values } = read.value;
  const [word] = others;
  if (word === undefined) return fail('Say which language, by its code: “de”, “ar”, “pt-BR”.');
  const language = languageTag(word);
  if (!language.ok) return language;
  return ok({ folder, language: language.value, done: doneOf(values.get('--done')) });
}

function doneOf(words: string | undefined): TranslateRequest['done'] {
  if (words === 'all') return 'all';
  const keys = words?.split(',').map((key) => key.trim()) ?? [];
  return new Set(keys.filter((key) => key !== ''));
}
