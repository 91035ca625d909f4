/** What may be written to an element of a data model. */
export interface Format {
  readonly fits: (value: string) => boolean;
  /** The nearest value that fits; without it a value that does not fit is withheld. */
  readonly repair?: (value: string) => string;
}

/**
 * The formats of one standard, by element. Indices are written `n`; where the format depends on
 * the type of the interaction, that stands behind a colon:
 * `cmi.interactions.n.student_response:choice`.
 */
export type Formats = Readonly<Record<string, Format>>;

/** A value on its way to the LMS; `kind` is the type of the interaction where that matters. */
export interface Entry {
  readonly element: string;
  readonly value: string;
  readonly kind?: string;
}

/** The format of an entry; `null` for an element that the player never writes. */
export function formatFor(formats: Formats, { element, kind }: Entry): Format | null {
  const name = element.replaceAll(/\.\d+(?=\.|$)/g, '.n');
  return formats[kind === undefined ? name : `${name}:${kind}`] ?? null;
}

/** Whether every engine would accept the value. */
export const fits = (formats: Formats, entry: Entry): boolean =>
  formatFor(formats, entry)?.fits(entry.value) ?? false;

/** A format by a pattern that matches the whole value. */
export const textLike = (pattern: RegExp): Format => ({ fits: (value) => pattern.test(value) });

/** A format of a few words. */
export const oneOf = (...words: readonly string[]): Format => ({
  fits: (value) => words.includes(value),
});

/** The formats of an element that depends on the type of the interaction. */
export const byType = (element: string, formats: Formats): Formats =>
  Object.fromEntries(
    Object.entries(formats).map(([type, format]) => [`${element}:${type}`, format]),
  );
