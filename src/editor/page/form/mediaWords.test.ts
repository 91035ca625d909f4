import { expect, test } from 'vitest';

import { createEditorI18n } from '../../../i18n/editor.ts';
import { fetchNotes } from '../../words/fetchNotes.ts';
import { mediaTroubleWords } from './mediaWords.ts';

test('why a drawing is not taken is said as notes say it, in the language of the editor', async () => {
  const trouble = {
    kind: 'drawing',
    line: 2,
    what: 'a script (<script>).',
    remedy:
      'Take it out: save the drawing again as “plain SVG”, or as WebP. A drawing may only be seen.',
  } as const;
  await fetchNotes('ar');
  const said = async (language: string) => {
    const t = (await createEditorI18n(language)).getFixedT(null, 'editor');
    return mediaTroubleWords(trouble, t, language).replaceAll(/[\u2066-\u2069]/g, '');
  };
  expect([await said('en'), await said('ar')]).toEqual([
    `This drawing holds more than a picture. Line 2: a script (<script>). ${trouble.remedy}`,
    'في هذا الرسم أكثر من صورة. السطر 2: نص برمجي (<script>). احذفه: احفظ الرسم من جديد بصيغة «plain SVG» أو WebP. ليس للرسم إلا أن يُرى.',
  ]);
});
