import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  label: 'إجابتك',
  labelIn: 'إجابتك بـ: {{unit}}',
  slider: 'إجابتك على شريط التمرير',
  none: 'لم تُجب بعد',
  noNumber: 'هذا ليس رقمًا بعد.',
  noNumberKept: 'هذا ليس رقمًا. ما زال المعتمد {{value}}.',
  read: 'تُحسب {{value}}',
  isRight: 'الصحيح {{value}}',
  areRight: 'الصحيح كل ما بين {{min}} و{{max}}',
} satisfies Arabic<typeof english>;
