import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  label: 'متابعة',
  passed: 'تمت المتابعة',
  before: 'قبل أن تتابع',
  show: 'أرِني',
  notYet: 'ليس بعد. {{left}}',
  ready: 'أنجزت كل ما سبق: يمكنك المتابعة.',
} satisfies Arabic<typeof english>;
