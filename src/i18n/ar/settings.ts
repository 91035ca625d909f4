import type { Arabic } from './arabic.ts';

export const settings = {
  title: 'الإعدادات',
  open: 'الإعدادات',
  textSize: 'حجم النص',
  textNormal: 'عادي',
  textLarge: 'كبير',
  textLargest: 'الأكبر',
  spacing: 'تباعد الأسطر',
  spacingNormal: 'عادي',
  spacingWide: 'واسع',
  theme: 'الألوان',
  themeDevice: 'كما في هذا الجهاز',
  themeLight: 'فاتح',
  themeDark: 'داكن',
  motion: 'الحركة',
  motionDevice: 'كما في هذا الجهاز',
  motionReduced: 'حركة أقل',
  language: 'اللغة',
  support: 'الدعم',
  supportTitle: 'يمكنك التحدث إلى شخص ما',
} satisfies Arabic<'settings'>;
