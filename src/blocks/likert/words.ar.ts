import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  stronglyDisagree: 'لا أوافق إطلاقًا',
  disagree: 'لا أوافق',
  neither: 'لا أوافق ولا أعارض',
  agree: 'أوافق',
  stronglyAgree: 'أوافق تمامًا',
} satisfies Arabic<typeof english>;
