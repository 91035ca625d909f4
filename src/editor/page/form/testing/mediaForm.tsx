import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';

import { definitions } from '../../../../blocks/definitions.ts';
import type { BlockType } from '../../../../blocks/types.ts';
import type { CourseFile } from '../../../../course/files.ts';
import { valueAt } from '../../../../course/load/jsonPath.ts';
import { createEditorI18n } from '../../../../i18n/editor.ts';
import { I18nProvider } from '../../../../i18n/useTranslation.tsx';
import { type Draft, edited } from '../../../document/draft.ts';
import { DraftValues } from '../../draftValues.ts';
import { Form } from '../Form.tsx';
import { FormContext, type FormTools } from '../FormContext.ts';

const FILE = 'lessons/hope.json';

type Block = Readonly<Record<string, unknown>> & { readonly type: BlockType };

/** For tests: the form of a block, over a course whose media files stand in memory; `bytes` may get more of another window. */
export async function mediaForm(block: Block, files: Readonly<Record<string, Uint8Array>> = {}) {
  const i18n = await createEditorI18n('en');
  const lesson = {
    format: 1,
    type: 'lesson',
    id: 'hope',
    title: 'Hope',
    minutes: 5,
    blocks: [block],
  };
  const media = new Map<string, CourseFile>(
    Object.entries(files).map(([path, { length }]) => [path, { present: true, size: length }]),
  );
  const bytes = new Map(Object.entries(files));
  const values = new DraftValues();
  let draft: Draft = new Map([[FILE, JSON.stringify(lesson, null, 2)]]);
  let steps = 0;
  const now = () => valueAt(values.valueOf(draft, FILE), ['blocks', 0]);
  function Edited() {
    const [, drawAgain] = useState(0);
    const act: FormTools['act'] = (command) => {
      const edit = command(draft);
      if (edit === null) return false;
      draft = edited(draft, edit.edits);
      steps += 1;
      drawAgain((turn) => turn + 1);
      return true;
    };
    const tools: FormTools = {
      act,
      later: (place) => (command) => act(command(place)),
      choose: () => undefined,
      aim: null,
      named: { lesson: [], quiz: [], objective: [] },
      media,
      addMedia: async (path, added) => {
        if (bytes.has(path)) return { kind: 'taken' };
        media.set(path, { present: true, size: added.length });
        bytes.set(path, added);
        drawAgain((turn) => turn + 1);
        return null;
      },
      mediaAddress: (name) => (media.has(`media/${name}`) ? `blob:${name}` : null),
      typesFor: () => [],
      issuesAt: () => [],
      notesWithin: () => 0,
      isUnwritten: () => false,
    };
    return (
      <FormContext value={tools}>
        <Form
          schema={definitions[block.type].schema}
          value={now()}
          place={{ file: FILE, path: ['blocks', 0] }}
        />
      </FormContext>
    );
  }
  render(
    <I18nProvider i18n={i18n}>
      <Edited />
    </I18nProvider>,
  );
  return { now, bytes, steps: () => steps, user: userEvent.setup({ applyAccept: false }) };
}
