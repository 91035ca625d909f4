import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  instruction: 'انقل كل بند إلى مكانه، أو اختر رقمه.',
  up: 'إلى أعلى: {{text}}',
  down: 'إلى أسفل: {{text}}',
  moved: '{{text}}: المكان {{place, number}} من {{of, number}}.',
  inPlace: 'في مكانه',
  notYet: 'ليس في مكانه بعد',
  belongs: 'مكانه {{place, number}}',
} satisfies Arabic<typeof english>;
