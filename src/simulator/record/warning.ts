/**
 * What is wrong with a call. `breaks`: the standard forbids it. `risky`: it is allowed, and some LMSs
 * trip over it.
 */
export interface Warning {
  readonly level: 'breaks' | 'risky';
  readonly kind: WarningKind;
  /** What belongs into the words: the values that are allowed, a limit, an error code. */
  readonly about: string;
}

export const warningKinds = [
  // Formats
  'words',
  'length',
  'number',
  'wholeNumber',
  'timespan',
  'time',
  'timestamp',
  'duration',
  'id',
  'language',
  'response',
  'readOnly',
  'unknown',
  'order',
  'noText',
  // The order of calls
  'tooEarly',
  'tooLate',
  'again',
  'argument',
  'refused',
  'notEnded',
  'notCommitted',
  'dropsState',
  // What some LMSs refuse
  'fraction',
  'hyphen',
  'notAttempted',
  // cmi5
  'rule',
] as const;

export type WarningKind = (typeof warningKinds)[number];

export const breaks = (kind: WarningKind, about = ''): Warning => ({
  level: 'breaks',
  kind,
  about,
});

export const risky = (kind: WarningKind, about = ''): Warning => ({ level: 'risky', kind, about });
