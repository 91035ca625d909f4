/** How scorm-again hands a data model over: flat, and without a word in the console. */
export const FLAT = { dataCommitFormat: 'flattened', logLevel: 'NONE' } as const;

type FlatValues = Readonly<Record<string, string>>;

interface FlatRuntime {
  loadFromFlattenedJSON(values: FlatValues): void;
}

/** One by one: a value that the runtime refuses must not take the others with it. */
export function loadEach(api: FlatRuntime, values: FlatValues): void {
  for (const [element, value] of Object.entries(values)) {
    try {
      api.loadFromFlattenedJSON({ [element]: value });
    } catch {
      // The runtime starts without it.
    }
  }
}

/** The values of a commit. What was never set comes as an empty object. */
export const textsIn = (values: object): FlatValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
