import type { Arabic } from './arabic.ts';

export const lesson = {
  number: 'الدرس {{number, number}}',
  progress: 'التقدّم في الدورة',
  minutesLeft: 'بقي نحو {{minutes}}',
  covered: 'ما الذي تناولته',
  finish: 'أنهِ هذا الدرس',
  nextLesson: 'التالي: {{title}}',
  stillToDo: 'ما بقي في هذا الدرس',
  partOpened: 'فُتح الجزء التالي.',
  endTitle: 'وصلت إلى نهاية الدرس {{number, number}}',
  finishCourse: 'أنهِ الدورة',
} satisfies Arabic<'lesson'>;
