import type { ReactNode } from 'react';

import { QuestionFields } from './QuestionFields.tsx';

export interface AskedFieldsProps {
  readonly name: string;
  readonly eyebrow: string;
  readonly question: string;
  readonly instruction: string | null;
  /** The options. */
  readonly children: ReactNode;
}

/** The words around options of which none is right. */
export const AskedFields = (props: AskedFieldsProps) => (
  <QuestionFields {...props} scenario={null} hint={null} feedback={NONE} grade={null} />
);

const NONE = { correct: null, partly: null, incorrect: null };
