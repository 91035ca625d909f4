import type { Node } from 'jsonc-parser';

import type { Finding, JsonPath } from './finding.ts';

/** The value of a JSON tree; fields that stand there twice become findings. */
export function jsonValue(root: Node): {
  readonly value: unknown;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  return { value: valueOf(root, null, findings), findings };
}

/** The way to a part, from its end: paths are only made for the few parts that are wrong. */
interface Trail {
  readonly before: Trail | null;
  readonly step: string | number;
}

const pathOf = (trail: Trail | null): JsonPath =>
  trail === null ? [] : [...pathOf(trail.before), trail.step];

function valueOf(node: Node, trail: Trail | null, findings: Finding[]): unknown {
  if (node.type === 'object') return objectOf(node.children ?? [], trail, findings);
  if (node.type !== 'array') return node.value;
  return (node.children ?? []).map((child, step) =>
    valueOf(child, { before: trail, step }, findings),
  );
}

function objectOf(
  properties: readonly Node[],
  trail: Trail | null,
  findings: Finding[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { children } of properties) {
    const [name, value] = children ?? [];
    if (typeof name?.value !== 'string' || value === undefined) continue;
    const step: string = name.value;
    const here = { before: trail, step };
    // As a field it would become the object's prototype, and escape the schema.
    if (step === '__proto__') findings.push(reserved(pathOf(here)));
    else {
      if (Object.hasOwn(fields, step)) findings.push(twice(step, pathOf(here)));
      fields[step] = valueOf(value, here, findings);
    }
  }
  return fields;
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
