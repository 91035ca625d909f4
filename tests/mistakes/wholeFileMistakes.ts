import { Draft, LESSON } from './draft.ts';
import type { Mistake } from './mistake.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, firstHigh: boolean): Uint8Array {
  const codes = [...`\uFEFF${text}`].map((each) => each.charCodeAt(0));
  return Uint8Array.from(
    codes.flatMap((code) => (firstHigh ? [code >> 8, code & 255] : [code & 255, code >> 8])),
  );
}

/** Files that another program saved, or the web showed, as something else than JSON. */
export const wholeFileMistakes: readonly Mistake[] = [
  {
    mistake: 'a file saved as UTF-16',
    make: (draft) => draft.write(LESSON, utf16(draft.text(), false)),
    told: [
      [
        'lessons/welcome.json:1:1 The file is saved as UTF-16.',
        'Open it in your editor, choose “Save with encoding” (or “Save as”), take UTF-8, and save.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, new Draft().text()),
  },
  {
    mistake: 'a file saved as UTF-16, the other way round',
    make: (draft) => draft.write(LESSON, utf16(draft.text(), true)),
    told: [
      [
        'lessons/welcome.json:1:1 The file is saved as UTF-16.',
        'Open it in your editor, choose “Save with encoding” (or “Save as”), take UTF-8, and save.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, new Draft().text()),
  },
  {
    mistake: 'a file saved in an old encoding',
    make: (draft) =>
      draft.write(
        LESSON,
        Uint8Array.from(
          [...draft.text().replace('Hope', 'Café')].map((each) => each.charCodeAt(0)),
        ),
      ),
    told: [
      [
        'lessons/welcome.json:22:1 The file is not saved as UTF-8: line 22 holds a character that cannot be read.',
        'Open it in your editor, choose “Save with encoding” (or “Save as”), take UTF-8, and save.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, bytesOf(new Draft().text().replace('Hope', 'Café'))),
  },
  {
    mistake: 'a file as a chat shows it',
    make: (draft) => draft.write(LESSON, `\`\`\`json\n${draft.text()}\n\`\`\`\n`),
    told: [
      [
        'lessons/welcome.json:1:1 The file begins with ```, which marks program code in a chat or a web page.',
        'Delete the line with ``` at the beginning, and the one at the end.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, draft.text().split('\n').slice(1, -2).join('\n')),
  },
  {
    mistake: 'a file as a word processor saves it',
    make: (draft) => draft.write(LESSON, `{\\rtf1\\ansi ${draft.text()}}`),
    told: [
      [
        'lessons/welcome.json:1:2 This is a document of a word processor (RTF), with the JSON text inside it.',
        'Open it in the program that saved it, save it as “plain text” (UTF-8), and name that file as this one is called.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, new Draft().text()),
  },
  {
    mistake: 'the page around a file on the web',
    make: (draft) =>
      draft.write(LESSON, `<!DOCTYPE html>\n<html><pre>${draft.text()}</pre></html>`),
    told: [
      [
        'lessons/welcome.json:1:1 This is a web page, not the JSON file itself.',
        'Download the file itself (on the web often called “Raw”), and put it here.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, new Draft().text()),
  },
];
