import type { library as english } from '../en/library.ts';
import type { Arabic } from './arabic.ts';

export const library = {
  library: {
    title: 'الدورات',
    intro: 'اختر دورة. يمكنك التوقف متى شئت.',
    open: 'افتح {{title}}',
    empty: 'لا توجد دورات هنا بعد.',
    emptyHint: 'أنشئ أول دورة بهذا الأمر، وستظهر هنا تلقائيًا.',
    openCourse: 'افتح الدورة',
  },
} satisfies Arabic<typeof english>;
