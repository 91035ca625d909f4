import type { Draft } from './draft.ts';

/** A JSON value to be changed in a test. */
type Fields = Record<string, unknown>;

const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Sets a field at a path such as `blocks.0.title`; `undefined` takes it away. */
export function setField(draft: Draft, file: string, path: string, value: unknown): void {
  const document: unknown = JSON.parse(draft.text(file));
  const steps = path.split('.');
  const holder = steps.slice(0, -1).reduce(into, document);
  if (isGroup(holder)) holder[steps.at(-1) ?? ''] = value;
  draft.write(file, JSON.stringify(document, null, 2));
}

const into = (holder: unknown, step: string): unknown => (isGroup(holder) ? holder[step] : null);

/** The value of a field. */
export const fieldOf = (draft: Draft, file: string, path: string): unknown =>
  path.split('.').reduce(into, JSON.parse(draft.text(file)));
