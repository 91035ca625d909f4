import { createHash } from 'node:crypto';

import type { Fingerprint } from '../publish/policy.ts';

/** Node's own SHA-256. */
export const sha256: Fingerprint = async (text) =>
  createHash('sha256').update(text).digest('base64');
