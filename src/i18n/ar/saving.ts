import type { Arabic } from './arabic.ts';

export const saving = {
  saved: 'تم الحفظ',
  saving: 'جارٍ الحفظ…',
  kept: 'محفوظ على هذا الجهاز. سنرسله عندما يعود الاتصال.',
  keptShort: 'محفوظ على هذا الجهاز',
  unsaved: 'لا يستطيع هذا المتصفح حفظ مكانك. ما زال بإمكانك قراءة كل شيء.',
  unsavedShort: 'لم يُحفظ',
  lostTitle: 'هل تريد الاحتفاظ بعملك السابق؟',
  lostBody:
    'فتح نظام التعلم الدورة بلا أي تقدم، لكن هذا الجهاز ما زال يحتفظ بعمل لك. هل فُقد ذلك العمل، أم تريد أن تبدأ من جديد؟',
  lostKeep: 'احتفظ بعملي',
  lostDrop: 'ابدأ من جديد',
} satisfies Arabic<'saving'>;
