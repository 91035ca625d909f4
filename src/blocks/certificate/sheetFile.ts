import { escape, toHtml } from './markup.ts';
import { sheet } from './sheet.ts';
import type { SheetWords } from './sheetWords.ts';

/** Around the sheet when it is a page of its own. */
const pageStyle = `
*{box-sizing:border-box;margin:0}
html{background:#ddd8cd}
body{padding:2.5vw;font:1rem/1.6 system-ui,sans-serif}
body>.certificate{max-width:75rem;margin-inline:auto}
@media print{@page{size:landscape;margin:0}html{background:#fff}body{padding:0}body>.certificate{max-width:none}}
`;

/**
 * A certificate as one file of HTML: no script, nothing from elsewhere. The device's own fonts set
 * a name in any script, and its browser prints it. The style is that of the sheet in the page.
 */
export const sheetFile = (words: SheetWords, sheetStyle: string): string =>
  [
    '<!doctype html>',
    `<html lang="${escape(words.language)}" dir="${words.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(fileTitle(words))}</title>`,
    `<style>${pageStyle}${sheetStyle.replaceAll('</', '<\\/')}</style>`,
    '</head>',
    `<body>${toHtml(sheet(words))}</body>`,
    '</html>',
    '',
  ].join('\n');

const fileTitle = ({ title, course, name }: SheetWords): string =>
  [title, course, name].filter((part) => part !== '').join(' – ');
