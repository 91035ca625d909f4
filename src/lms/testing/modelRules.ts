/** The calls of an API by the names of SCORM 2004. */
export interface ModelCalls {
  readonly Initialize: (argument: string) => unknown;
  readonly Terminate: (argument: string) => unknown;
  readonly Commit: (argument: string) => unknown;
  readonly GetValue: (element: string) => unknown;
  readonly SetValue: (element: string, value: string) => unknown;
  readonly GetLastError: () => unknown;
  readonly GetErrorString: () => unknown;
}

/** What sets the fake LMS of one SCORM flavour apart. */
export interface ModelRules {
  readonly apiName: 'API' | 'API_1484_11';
  readonly apiOf: (calls: ModelCalls) => object;
  readonly initial: ReadonlyMap<string, string>;
  readonly codes: {
    readonly initializedAgain: string;
    readonly initializedAfterEnd: string;
    readonly getTooSoon: string;
    readonly getTooLate: string;
    readonly setTooSoon: string;
    readonly setTooLate: string;
  };
  /** Whether a commit that failed counts as one that stored, the next time. */
  readonly believesAfterFailure: boolean;
  /** What a new page begins with. */
  readonly opened: (stored: ReadonlyMap<string, string>) => Map<string, string>;
  /** The error code for a value that is refused; `null` for one that is taken. */
  readonly refuses: (
    element: string,
    value: string,
    values: ReadonlyMap<string, string>,
  ) => string | null;
  readonly read: (
    element: string,
    values: ReadonlyMap<string, string>,
  ) => { readonly value: unknown; readonly code: string };
  readonly ends: (values: Map<string, string>) => void;
}

/** How many entries a list has. */
export function countOf(values: ReadonlyMap<string, string>, list: string): number {
  let count = 0;
  while (values.has(`${list}.${count}.id`)) count += 1;
  return count;
}

/** Whether every index in the name of an element goes on where its list ends, and its id is set. */
export function isInOrder(element: string, values: ReadonlyMap<string, string>): boolean {
  const list = /^(cmi\.(?:interactions|objectives))\.(\d+)\.(.+)$/.exec(element);
  if (list === null) return true;
  const [, name = '', index = '', rest = ''] = list;
  const count = countOf(values, name);
  if (Number(index) > count) return false;
  return rest === 'id' || values.has(`${name}.${index}.id`);
}
