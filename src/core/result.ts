/** The outcome of something that may fail for reasons a user can mend: the value, or the reasons. */
export type Result<Value, Failure> = Succeeded<Value> | Failed<Failure>;

interface Succeeded<Value> {
  readonly ok: true;
  readonly value: Value;
}

interface Failed<Failure> {
  readonly ok: false;
  readonly error: Failure;
}

export const ok = <Value>(value: Value): Succeeded<Value> => ({ ok: true, value });

export const fail = <Failure>(error: Failure): Failed<Failure> => ({ ok: false, error });
