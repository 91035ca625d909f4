import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  secondsPlayed_zero: 'لا ثوانٍ',
  secondsPlayed_one: 'سمعت {{played, number}} من ثانية واحدة',
  secondsPlayed_two: 'سمعت {{played, number}} من ثانيتين',
  secondsPlayed_few: 'سمعت {{played, number}} من {{count, number}} ثوانٍ',
  secondsPlayed_many: 'سمعت {{played, number}} من {{count, number}} ثانية',
  secondsPlayed_other: 'سمعت {{played, number}} من {{count, number}} ثانية',
  minutesPlayed_zero: 'أقل من دقيقة',
  minutesPlayed_one: 'سمعت {{played, number}} من دقيقة واحدة',
  minutesPlayed_two: 'سمعت {{played, number}} من دقيقتين',
  minutesPlayed_few: 'سمعت {{played, number}} من {{count, number}} دقائق',
  minutesPlayed_many: 'سمعت {{played, number}} من {{count, number}} دقيقة',
  minutesPlayed_other: 'سمعت {{played, number}} من {{count, number}} دقيقة',
  progress: '{{played}} — يكفي سماع {{share, percent}}.',
  done: 'أنجزت هذا التسجيل.',
  again: 'استمع مرة أخرى',
  position: 'الموضع في التسجيل',
  failed: 'لا يمكن تشغيل هذا التسجيل هنا.',
  download: 'نزّل التسجيل',
  left_zero: 'لا تسجيلات باقية.',
  left_one: 'استمع إلى التسجيل أو اقرأ نصه المكتوب.',
  left_two: 'استمع إلى التسجيلين أو اقرأ نصيهما.',
  left_few: 'استمع إلى {{count, number}} تسجيلات أو اقرأ نصوصها.',
  left_many: 'استمع إلى {{count, number}} تسجيلًا أو اقرأ نصوصها.',
  left_other: 'استمع إلى {{count, number}} تسجيل أو اقرأ نصوصها.',
} satisfies Arabic<typeof english>;
