import { expect, test } from 'vitest';

import { fullestRecord } from '../../src/course/check/fullestRecord.ts';
