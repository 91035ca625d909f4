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
export interface StrictModel {
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
function countOf(values: ReadonlyMap<string, string>, list: string): number {
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

/** What an engine takes as a response of one type, and as a pattern of what is right. */
export interface AnswerRule {
  readonly response: (value: string) => boolean;
  readonly pattern: (value: string) => boolean;
  /** How many patterns a question may have. */
  readonly patterns: number;
}

/** A rule by which patterns are what responses are. */
export const answerRule = (
  response: (value: string) => boolean,
  patterns: number,
  pattern = response,
): AnswerRule => ({ response, pattern, patterns });

/**
 * Whether a response or a pattern is one of the type that the interaction has: `null` for any other
 * element, `undefined` while the type is not known.
 */
export function takesAnswer<Type extends string>(
  element: string,
  value: string,
  values: ReadonlyMap<string, string>,
  rules: { readonly [Each in Type]: AnswerRule },
): boolean | null | undefined {
  const asked =
    /^(cmi\.interactions\.\d+)\.(?:correct_responses\.(\d+)\.pattern|(?:student|learner)_response)$/;
  const [, interaction, place] = asked.exec(element) ?? [];
  if (interaction === undefined) return null;
  const type = values.get(`${interaction}.type`);
  const rule = Object.entries<AnswerRule>(rules).find(([name]) => name === type)?.[1];
  if (rule === undefined) return undefined;
  if (place === undefined) return rule.response(value);
  const others = Array.from({ length: Number(place) }, (_, index) =>
    values.get(`${interaction}.correct_responses.${index}.pattern`),
  );
  const inOrder = !others.includes(undefined) && !others.includes(value);
  return inOrder && Number(place) < rule.patterns && rule.pattern(value);
}

/** How long a list is: `0` as a text, and a number afterwards. */
export function lengthOf(
  element: string,
  values: ReadonlyMap<string, string>,
): string | number | null {
  const list = /^(cmi\.(?:interactions|objectives))\._count$/.exec(element)?.[1];
  if (list === undefined) return null;
  return countOf(values, list) || '0';
}
