import type { Arabic } from './arabic.ts';

export const frame = {
  home: '{{name}}: صفحة الغلاف',
  more: 'المزيد',
  listen: 'استمع',
  stopListening: 'أوقف الاستماع',
  call: '(اتصل بـ {{name}})',
} satisfies Arabic<'frame'>;
