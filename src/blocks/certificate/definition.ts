import type { BlockDefinition } from '../contract.ts';
import { compileCertificate } from './compile.ts';
import { lintCertificate } from './lint.ts';
import { certificateSchema } from './schema.ts';

export const certificateDefinition: BlockDefinition<'certificate', typeof certificateSchema> = {
  type: 'certificate',
  schema: certificateSchema,
  compile: compileCertificate,
  lint: lintCertificate,
  migrations: [],
};
