import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  bar: 'رسم بياني بالأعمدة. في الجدول أدناه أرقامه.',
  line: 'رسم بياني خطي. في الجدول أدناه أرقامه.',
  pie: 'رسم بياني دائري. في الجدول أدناه أرقامه.',
  table: 'الأرقام في جدول',
  row: 'البند',
  value: 'القيمة',
  share: '{{value}} ({{share, percent}})',
} satisfies Arabic<typeof english>;
