import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  instruction:
    'ضع كل اسم عند نقطته في الصورة: اختر النقطة من القائمة التي على البطاقة، أو ارفعها وضعها.',
  point: '{{number, number}}. {{where}}',
} satisfies Arabic<typeof english>;
