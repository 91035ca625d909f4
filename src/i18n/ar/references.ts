import type { Arabic } from './arabic.ts';

export const references = {
  title: 'المصطلحات والمصادر',
  glossary: 'المصطلحات',
  references: 'المراجع',
  credits: 'شكر وتقدير',
  open: 'افتح المصدر',
} satisfies Arabic<'references'>;
