/** What the record store of cmi5 keeps of a learner. */
export interface Registration {
  /** As they were sent. */
  readonly statements: readonly Statement[];
  /** State documents and the like, by their names. */
  readonly documents: Readonly<Record<string, string>>;
}

export type Statement = Readonly<Record<string, unknown>>;

export const EMPTY_REGISTRATION: Registration = { statements: [], documents: {} };
