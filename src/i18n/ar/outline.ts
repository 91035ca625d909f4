import type { Arabic } from './arabic.ts';

export const outline = {
  title: 'مخطط الدورة',
  open: 'الدروس',
  close: 'إغلاق المخطط',
  summary: '{{lessons}} · أُنجز {{share, percent}}',
  done: 'مكتمل',
  started: 'قيد التقدم · بقي {{minutes}}',
  lockedShort: 'يُفتح بعد الدرس {{number, number}}',
  notOpen: 'ليس مفتوحًا بعد',
} satisfies Arabic<'outline'>;
