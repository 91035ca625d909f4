import type { Node } from 'jsonc-parser';

import type { Finding, JsonPath } from './finding.ts';

/** The value of a JSON tree; fields that stand there twice become findings. */
export function jsonValue(root: Node): {
  readonly value: unknown;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  return { value: valueOf(root, [], findings), findings };
}

function valueOf(node: Node, path: JsonPath, findings: Finding[]): unknown {
  if (node.type === 'array') {
    return (node.children ?? []).map((child, index) => valueOf(child, [...path, index], findings));
  }
  return node.type === 'object' ? objectOf(node, path, findings) : node.value;
}

function objectOf(node: Node, path: JsonPath, findings: Finding[]): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (typeof name?.value !== 'string' || value === undefined) continue;
    const at = [...path, name.value];
    if (fields.has(name.value)) findings.push(twice(name.value, at));
    fields.set(name.value, valueOf(value, at, findings));
  }
  // A JSON field of this name must not become the object's prototype, nor escape the schema.
  if (fields.delete('__proto__')) findings.push(reserved([...path, '__proto__']));
  return Object.fromEntries(fields);
}

const twice = (name: string, path: JsonPath): Finding => ({
  severity: 'error',
  rule: 'field-twice',
  path,
  at: 'name',
  message: `The field “${name}” stands here twice.`,
  remedy: 'Keep one of the two. Only the last one would count.',
});

const reserved = (path: JsonPath): Finding => ({
  severity: 'error',
  rule: 'unknown-field',
  path,
  at: 'name',
  message: 'There is no field “__proto__” here.',
  remedy: 'Remove it.',
});
