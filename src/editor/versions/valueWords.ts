import type { TFunction } from 'i18next';
import * as z from 'zod';

import { definitions } from '../../blocks/definitions.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { knownField } from '../../course/load/knownField.ts';
import { innerSchema, schemaAt } from '../../course/load/schemaAt.ts';
import { parsedText } from '../../course/text/parsedText.ts';
import { richTextToPlainText } from '../../richtext/linear.ts';
import { blockName } from '../page/blockName.ts';
import { languageName } from '../words/languages.ts';
import { optionIn, titleIn } from '../words/fieldWordsIn.ts';

/** The words of the editor, and the language that they are in. */
export interface Speech {
  readonly t: TFunction<'editor'>;
  readonly language: string;
  /** What a name of something else in the course stands for; `null`: it is no such name, or names nothing. */
  readonly named?: (name: string, schema: AnySchema | null) => string | null;
  /** Nothing stands beside it from which a sign in a text would tell how it differs. */
  readonly isAlone?: boolean;
}

/** What only tells one thing from another, and says nothing to a reader. */
const SILENT: ReadonlySet<string> = new Set(['id', 'type', '$schema', 'format']);

/**
 * A value of a course as its author would say it: its words, line by line. Apart from the dialog, for
 * versions are said by it, too. `schema`: what it has to meet, by which what was chosen from a list is
 * told from what was written.
 */
export function valueWords(value: unknown, speech: Speech, schema: AnySchema | null): string {
  const { t, language } = speech;
  if (value === undefined) return t('compare.nothing');
  const type = valueAt(value, ['type']);
  // A lesson is known by its title.
  const isBlock = typeof type === 'string' && Object.hasOwn(definitions, type);
  const kind = isBlock ? `${blockName(value, language).type}\n` : '';
  return kind + linesOf(value, speech, schema).join('\n');
}

function linesOf(value: unknown, speech: Speech, schema: AnySchema | null): readonly string[] {
  const { t, language } = speech;
  if (typeof value === 'boolean') return [t(value ? 'compare.yes' : 'compare.no')];
  if (typeof value === 'string' && isChoice(schema)) return [optionIn(language)(value)];
  if (typeof value === 'string' && knownField(schema).means === 'language') {
    return [languageName(language, value)];
  }
  if (typeof value === 'string' && speech.isAlone === true && isRichText(schema)) {
    return [richTextToPlainText(parsedText(withoutLinks(value, speech)).value)];
  }
  if (typeof value === 'string')
    return [speech.named?.(value, schema) ?? withoutLinks(value, speech)];
  if (typeof value !== 'object' || value === null) return [String(value)];
  const partsOf = (name: string | number, each: unknown) =>
    linesOf(each, speech, schemaIn(schema, value, name));
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => partsOf(index, each));
  }
  return Object.entries(value).flatMap(([name, each]) => {
    if (SILENT.has(name)) return [];
    const title = typeof each === 'string' ? '' : titleIn(language)(schemaIn(schema, value, name));
    const isBare = typeof each === 'number' || typeof each === 'boolean';
    const parts = partsOf(name, each);
    // A number alone says nothing of what it counts.
    return isBare && title !== '' ? [`${title}: ${parts.join('')}`] : parts;
  });
}

/** `[words](lesson:id)` */
const LINK = /\[([^\]]*)\]\(([^)\s]+)\)/g;

/** Words with what their links lead to behind them, where that says more. */
const withoutLinks = (text: string, { named }: Speech): string =>
  text.replaceAll(LINK, (_, words: string, to: string) => {
    const isInside = /^(?:lesson|glossary|block):/.test(to);
    const target = isInside ? (named?.(to, null) ?? words) : to;
    return target === words ? words : `${words} (${target})`;
  });

const schemaIn = (schema: AnySchema | null, value: unknown, name: string | number) =>
  schema === null ? null : schemaAt(schema, value, [name]);

const isRichText = (schema: AnySchema | null): boolean => knownField(schema).kind === 'richText';

/** Whether it is one of a few words of the format, which a form offers by other names. */
function isChoice(schema: AnySchema | null): boolean {
  if (schema === null || schema instanceof z.ZodEnum) return schema !== null;
  return isChoice(innerSchema(schema));
}
