import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  bar: 'رسم بأعمدة. في الجدول أدناه أرقامه.',
  line: 'رسم بخط. في الجدول أدناه أرقامه.',
  pie: 'رسم دائري. في الجدول أدناه أرقامه.',
  table: 'الأرقام في جدول',
  row: 'ماذا',
  value: 'كم',
  share: '{{value}} ({{share, percent}})',
} satisfies Arabic<typeof english>;
