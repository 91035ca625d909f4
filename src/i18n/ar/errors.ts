import type { Arabic } from './arabic.ts';

export const errors = {
  title: 'حدث خطأ ما',
  lessonFailedMore: 'تحقّق من اتصالك ثم حاول مرة أخرى. ما أنجزته محفوظ.',
  courseFailed: 'تعذّر تحميل هذه الدورة.',
  unknownFormat: 'أُعدّت هذه الدورة لإصدار أحدث من المشغّل.',
  blockFailed: 'تعذّر عرض هذا الجزء.',
  backToCover: 'العودة إلى الغلاف',
  reload: 'أعِد التحميل',
  notFound: 'لا توجد صفحة في هذا العنوان.',
  notFoundMore: 'قد يكون الرابط قديمًا أو ينقصه حرف.',
} satisfies Arabic<'errors'>;
