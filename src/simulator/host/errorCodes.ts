import type { CallName } from '../record/logEntry.ts';

/** What an LMS that cannot do what it is asked says, for each call. */
const CODES_2004: Readonly<Record<CallName, string>> = {
  Initialize: '102',
  Terminate: '111',
  GetValue: '301',
  SetValue: '351',
  Commit: '391',
  GetLastError: '0',
  GetErrorString: '0',
  GetDiagnostic: '0',
};

/** SCORM 1.2 has one code for everything: General Exception. */
export const failureCode = (standard: 'scorm12' | 'scorm2004', name: CallName): string =>
  standard === 'scorm12' ? '101' : CODES_2004[name];
