import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  instruction: 'اضغط عبارة لتحديدها، واضغطها مرة أخرى لإلغاء التحديد.',
  found: '«{{text}}»: صحيحة، وقد حدّدتها',
  missed: '«{{text}}»: صحيحة، لكنها لم تُحدَّد',
  wrong: '«{{text}}»: ليست منها',
} satisfies Arabic<typeof english>;
