import type * as z from 'zod';

import type { CompiledBlock } from '../contract.ts';
import type { CertificateContent } from './content.ts';
import type { certificateSchema } from './schema.ts';

/** A certificate comes after completion, and so never counts towards it. */
export const compileCertificate = ({
  title,
  score,
  note,
}: z.output<typeof certificateSchema>): CompiledBlock<CertificateContent> => ({
  content: { title: title ?? null, score, note: note ?? null },
  state: { kind: 'text' },
  done: { when: 'passed' },
  optional: true,
});
