interface Described {
  readonly description?: string | undefined;
  readonly examples?: readonly unknown[] | undefined;
}

/** What editors show beside a field, with its example set as code. */
export function markdownDescription({ description, examples }: Described): {
  readonly markdownDescription?: string;
} {
  if (description === undefined) return {};
  const example = examples?.[0];
  if (example === undefined) return { markdownDescription: description };
  return { markdownDescription: `${description}\n\nExample: \`${JSON.stringify(example)}\`` };
}
