import type { library as english } from '../en/library.ts';
import type { Arabic } from './arabic.ts';

export const library = {
  library: {
    title: 'الدورات',
    intro: 'اختر دورة. يمكنك التوقف متى شئت.',
    open: 'افتح {{title}}',
    empty: 'لا توجد دورات هنا بعد.',
    forAuthors: 'لمن يكتب الدورات',
    forAuthorsHint: 'لترى كيف تُصنع الدورات. افتح إحداها في المحرر، وخذ منها ما تشاء.',
    openCourse: 'افتح الدورة',
  },
} satisfies Arabic<typeof english>;
