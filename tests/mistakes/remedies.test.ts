import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';

import type { Issue } from '../../src/core/issue.ts';
import type { RuleName } from '../../src/core/ruleName.ts';
import { edited, undoingEdits } from '../../src/editor/document/draft.ts';
import { DraftValues } from '../../src/editor/page/draftValues.ts';
import { elsewhere, words } from '../../src/editor/remedies/machines.ts';
import type { Scene } from '../../src/editor/remedies/offer.ts';
import { noteWords } from '../../src/editor/remedies/noteWords.ts';
import { offersFor, remedies } from '../../src/editor/remedies/remedies.ts';
import { fetchNotes } from '../../src/editor/words/fetchNotes.ts';
import { fetchFieldWords } from '../../src/editor/words/fieldWordsIn.ts';
import { createEditorI18n } from '../../src/i18n/editor.ts';
import { checkFiles, Draft } from './draft.ts';
import { figureMistakes } from './figureMistakes.ts';
import { editorMistakes } from './editorMistakes.ts';
import { fieldMistakes } from './fieldMistakes.ts';
import { fileMistakes } from './fileMistakes.ts';
import { foreignWords } from './foreignWords.ts';
import { frameMistakes } from './frameMistakes.ts';
import { jsonMistakes } from './jsonMistakes.ts';
import { jsonValueMistakes } from './jsonValueMistakes.ts';
import { mediaMistakes } from './mediaMistakes.ts';
import { newcomerMistakes } from './newcomerMistakes.ts';
import { questionMistakes } from './questionMistakes.ts';
import { valueMistakes } from './valueMistakes.ts';
import { writingMistakes } from './writingMistakes.ts';

const mistakes = [
  ...jsonMistakes,
  ...jsonValueMistakes,
  ...fieldMistakes,
  ...valueMistakes,
  ...fileMistakes,
  ...mediaMistakes,
  ...frameMistakes,
  ...writingMistakes,
  ...newcomerMistakes,
  ...editorMistakes,
  ...questionMistakes,
  ...figureMistakes,
];

const sceneOf = (texts: ReadonlyMap<string, string>): Scene => ({
  valueOf: (file): unknown => parse(texts.get(file) ?? ''),
  named: new DraftValues().named(texts),
  lock: null,
  today: () => '2026-11-29',
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

const keyOf = ({ rule, place, message }: Issue): string =>
  `${rule} ${place.file} ${place.path} ${message}`;

const language = 'ar';
const t = (await createEditorI18n(language)).getFixedT(null, 'editor');
await fetchFieldWords(language);
await fetchNotes(language);

/** The rules whose remedy was pressed, each at least once. */
const pressed = new Set<RuleName>();

test.each(mistakes)('the note on $mistake in Arabic, and its buttons', async ({ make }) => {
  const draft = new Draft();
  make(draft);
  const texts = draft.texts();
  if (texts === null) return;
  const files = await draft.read();
  const issues = checkFiles(files, draft.folder);
  for (const issue of issues) {
    const { message, remedy } = noteWords(issue, sceneOf(texts), { t, language });
    expect([message, remedy, foreignWords(`${message} ${remedy}`)]).toEqual([message, remedy, []]);
    for (const offer of offersFor(issue, sceneOf(texts))) {
      const edit = offer.command(texts);
      expect([issue.rule, offer.words, edit?.name]).toEqual([issue.rule, offer.words, 'mend']);
      const after = edited(texts, edit?.edits ?? []);
      const others = [...files].filter(([path]) => !texts.has(path));
      const written = [...after].map(([path, text]) => [path, { bytes: bytesOf(text) }] as const);
      const left = checkFiles(new Map([...others, ...written]), draft.folder);
      expect(left.map(keyOf)).not.toContain(keyOf(issue));
      const before = issues.map(keyOf);
      const isNew = (each: Issue) => each.severity === 'error' && !before.includes(keyOf(each));
      // Files that could be read only now may have their own mistakes.
      if (issue.place.path !== '') expect(left.filter(isNew)).toEqual([]);
      expect(edited(after, undoingEdits(edit?.edits ?? []))).toEqual(texts);
      pressed.add(issue.rule);
    }
  }
});

test('each remedy that a machine can do was done', () => {
  const byMachine = Object.entries(remedies)
    .filter(([, remedy]) => remedy !== words && remedy !== elsewhere)
    .map(([rule]) => rule);
  expect(byMachine.filter((rule) => ![...pressed].map(String).includes(rule))).toEqual([]);
});
