/** Whether a value is what it has to be; otherwise the place where it is not goes into `trouble`. */
export type Check<Value> = (value: unknown, where: string, trouble: string[]) => value is Value;

type Checked<Each> = Each extends Check<infer Value> ? Value : never;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Says where a value is not what it has to be. */
export const complain = (where: string, trouble: string[]): false => {
  trouble.push(where);
  return false;
};

export const isText: Check<string> = (value, where, trouble): value is string =>
  typeof value === 'string' || complain(where, trouble);

export const isNumber: Check<number> = (value, where, trouble): value is number =>
  Number.isFinite(value) || complain(where, trouble);

export const isOneOf =
  <const Value extends string | number | boolean | null>(
    ...values: readonly Value[]
  ): Check<Value> =>
  (value, where, trouble): value is Value =>
    values.some((each) => each === value) || complain(where, trouble);

export const isList =
  <Value>(each: Check<Value>): Check<readonly Value[]> =>
  (value, where, trouble): value is readonly Value[] =>
    Array.isArray(value)
      ? value.every((item, index) => each(item, `${where}[${index}]`, trouble))
      : complain(where, trouble);

export const isRecord =
  <Value>(each: Check<Value>): Check<Readonly<Record<string, Value>>> =>
  (value, where, trouble): value is Readonly<Record<string, Value>> =>
    isObject(value)
      ? Object.entries(value).every(([name, item]) => each(item, `${where}.${name}`, trouble))
      : complain(where, trouble);

export const isShape =
  <Shape extends Readonly<Record<string, Check<unknown>>>>(
    shape: Shape,
  ): Check<{ readonly [Name in keyof Shape]: Checked<Shape[Name]> }> =>
  (value, where, trouble): value is { readonly [Name in keyof Shape]: Checked<Shape[Name]> } =>
    isObject(value)
      ? Object.entries(shape).every(([name, check]) =>
          check(value[name], where === '' ? name : `${where}.${name}`, trouble),
        )
      : complain(where, trouble);
