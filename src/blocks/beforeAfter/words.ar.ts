import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  slider: 'حيث تنتهي «{{before}}» وتبدأ «{{after}}»',
  share: '{{before}}: {{share, percent}}',
  showBoth: 'اعرض الصورتين معًا',
} satisfies Arabic<typeof english>;
