import type { PlayableCover } from '../course/playable.ts';
import { introducePage } from './embed.ts';

interface WithdrawnWords {
  readonly heading: string;
  readonly text: string;
}

/** A worker has no i18next, and this page has to be there when nothing else of the course is. */
const WORDS: Readonly<Record<string, WithdrawnWords>> = {
  en: {
    heading: 'This course is no longer offered here',
    text: 'It was taken away from this address, and the copy that this device kept of it was removed. What you did in it stays in this browser. If you still need it, ask whoever gave you the address.',
  },
  ar: {
    heading: 'لم تعد هذه الدورة متاحة هنا',
    text: 'أُزيلت من هذا العنوان، وحُذفت النسخة التي احتفظ بها هذا الجهاز. ما أنجزته فيها يبقى في هذا المتصفح. إن كنت لا تزال بحاجة إليها، فاسأل من أعطاك العنوان.',
  },
};

const STYLE =
  'body{margin:0;min-block-size:100vh;display:grid;place-content:center;background:#fbf8f2;color:#22211f;font:1.125rem/1.6 system-ui,sans-serif}main{max-inline-size:34rem;padding:2rem}p{margin:0}h1{margin:0 0 1rem;font-size:1.6rem;line-height:1.25;text-wrap:balance}h2{margin:0 0 .5rem;font-size:1rem;font-weight:400;color:#5d5a54}@media(prefers-color-scheme:dark){body{background:#1c1a17;color:#f1ece2}h2{color:#b7b0a3}}';

/** What is shown in the place of a course that is gone from its server, in the language it began with. */
export function withdrawnPage({
  language,
  title,
}: Pick<PlayableCover, 'language' | 'title'>): string {
  const known = WORDS[language.split('-')[0] ?? ''];
  const spoken = known === undefined ? 'en' : language;
  const { heading, text } = known ?? WORDS['en'] ?? { heading: '', text: '' };
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const page = `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title></title><style>${STYLE}</style></head><body><main><h2 lang="${language}" dir="auto">${escaped}</h2><h1>${heading}</h1><p>${text}</p></main></body></html>`;
  const direction = spoken.startsWith('ar') ? 'rtl' : 'ltr';
  return introducePage(page, { language: spoken, direction, title: heading });
}
