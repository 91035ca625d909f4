import { parseSync } from 'vite';

import { isObject } from '../../src/core/json.ts';

/** What a template puts in, and only running it tells. */
const UNKNOWN = '\ufffc';

/**
 * Every text that a source can say, in each of its forms: where a template chooses between texts, with
 * each of them. What describes fields is left out, and what belongs to a skipped rule: in a call, a
 * list or a group that names it.
 */
export const textsOf = (
  path: string,
  source: string,
  isSkipped: (rule: string) => boolean,
): readonly string[] => below(parseSync(path, source).program, isSkipped);

/** Properties that say what a field is for, or a type. */
const OF_FIELDS = new Set(['description', 'purpose', 'title', 'use', 'tip', 'example']);

function below(node: unknown, isSkipped: (rule: string) => boolean): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((each) => below(each, isSkipped));
  if (!isObject(node) || node['type'] === 'ImportDeclaration') return [];
  if (node['type'] === 'ThrowStatement' || namesIn(node).some(isSkipped)) return [];
  const { type, key, value, expressions } = node;
  if (type === 'Property' && isObject(key) && OF_FIELDS.has(String(key['name']))) return [];
  if (type === 'TemplateLiteral') return [...forms(node), ...below(expressions, isSkipped)];
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  return Object.values(node).flatMap((each) => below(each, isSkipped));
}

/** The texts that stand directly in a call, a list or a group. */
function namesIn({ arguments: given, elements, properties }: Readonly<Record<string, unknown>>) {
  const inside: readonly unknown[] = [given, elements, properties].flat();
  return inside
    .map((each) => (isObject(each) && each['type'] === 'Property' ? each['value'] : each))
    .flatMap((each) =>
      isObject(each) && each['type'] === 'Literal' ? [String(each['value'])] : [],
    );
}

/** All that an expression can say. */
function forms(node: unknown): readonly string[] {
  if (!isObject(node)) return [UNKNOWN];
  const { type, value, quasis, expressions, consequent, alternate } = node;
  if (type === 'Literal' && typeof value === 'string') return [value];
  if (type === 'ConditionalExpression') return [...forms(consequent), ...forms(alternate)];
  if (!Array.isArray(quasis) || !Array.isArray(expressions)) return [UNKNOWN];
  return quasis.reduce<readonly string[]>(
    (begun, quasi, index) => {
      const parts = index === 0 ? [''] : forms(expressions[index - 1]);
      return begun.flatMap((text) => parts.map((part) => text + part + textOf(quasi)));
    },
    [''],
  );
}

/** Of a part of a template that stands as it is. */
function textOf(quasi: unknown): string {
  const value = isObject(quasi) ? quasi['value'] : null;
  return isObject(value) ? String(value['cooked']) : '';
}
