import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  instruction: 'ضع كل بطاقة عند ما ينتمي إليها: اختره من القائمة التي عليها، أو ارفعها وضعها.',
} satisfies Arabic<typeof english>;
