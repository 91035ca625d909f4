import type { Arabic } from './arabic.ts';

export const frame = {
  home: '{{name}}: صفحة الغلاف',
  more: 'المزيد',
  call: '(اتصل بـ {{name}})',
} satisfies Arabic<'frame'>;
