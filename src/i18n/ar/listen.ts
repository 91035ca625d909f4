import type { ListenTexts } from '../texts.ts';
import type { ArabicTree } from './arabic.ts';

export const listen = {
  title: 'القراءة بصوت عالٍ',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  previous: 'الجملة السابقة',
  next: 'الجملة التالية',
  options: 'الصوت والسرعة',
  from: 'اقرأ من',
  here: 'اختر موضعًا',
  speed: 'السرعة',
  rate: '{{rate, number}} ×',
  voice: 'الصوت',
  elsewhere: '{{name}} (عبر الإنترنت)',
  consent:
    'هذا الصوت ليس على جهازك. ما يقرؤه يُرسَل عبر الإنترنت إلى الشركة التي أعدّت الصوت: كلمات هذه الصفحة فقط، وليس اسمك أبدًا.',
  agree: 'موافق، استمع',
  failed: 'لم يُجب الصوت. اضغط «تشغيل» للمحاولة مرة أخرى، أو اختر صوتًا آخر.',
  card: 'بطاقة: {{text}}',
  film: 'فيديو: {{text}}',
  transcript: 'يمكن فتح النص المكتوب هنا.',
  more: 'يمكن فتح المزيد هنا.',
} satisfies ArabicTree<ListenTexts>;
