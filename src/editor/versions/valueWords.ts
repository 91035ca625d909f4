import type { TFunction } from 'i18next';

import { valueAt } from '../../course/load/jsonPath.ts';
import { blockName } from '../page/blockName.ts';

/** The words of the editor, and the language that they are in. */
export interface Speech {
  readonly t: TFunction<'editor'>;
  readonly language: string;
}

/** What only tells one thing from another, and says nothing to a reader. */
const SILENT: ReadonlySet<string> = new Set(['id', 'type', '$schema', 'format']);

/** A value of a course as its author would say it: its words, line by line. Apart from the dialog, for versions are said by it, too. */
export function valueWords(value: unknown, { t, language }: Speech): string {
  if (value === undefined) return t('compare.nothing');
  const kind =
    typeof valueAt(value, ['type']) === 'string' ? `${blockName(value, language).type}\n` : '';
  return kind + linesOf(value, t).join('\n');
}

function linesOf(value: unknown, t: TFunction<'editor'>): readonly string[] {
  if (typeof value === 'boolean') return [t(value ? 'compare.yes' : 'compare.no')];
  if (typeof value !== 'object' || value === null) return [String(value)];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => linesOf(each, t));
  return Object.entries(value).flatMap(([name, each]) =>
    SILENT.has(name) ? [] : linesOf(each, t),
  );
}
