import type { Arabic } from './arabic.ts';

export const library = {
  title: 'الدورات',
  intro: 'اختر دورة لتشغيلها.',
  open: 'افتح {{title}}',
  empty: 'لا توجد دورات هنا بعد.',
  emptyHint: 'أنشئ واحدة بالأمر: npm run waymark -- new courses/my-course',
  progress: 'أُنجز {{share, percent}}',
  broken: 'في هذه الدورة أخطاء ولا يمكن تشغيلها.',
} satisfies Arabic<'library'>;
