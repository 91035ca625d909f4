import { act as settled, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { createEditorI18n } from '../../../i18n/editor.ts';
import { I18nProvider } from '../../../i18n/useTranslation.tsx';
import { useStore } from '../../../player/play/useStore.ts';
import { valueStore } from '../../../session/valueStore.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { type Draft, edited } from '../../document/draft.ts';
import { DraftValues } from '../draftValues.ts';
import { Panel } from '../Panel.tsx';
import { Form } from './Form.tsx';
import { FormContext, type FormTools } from './FormContext.ts';

export const LESSON = 'lessons/hope.json';
/** Where the block of a lesson that {@link formOf} makes stands. */
export const BLOCK: DraftPlace = { file: LESSON, path: ['blocks', 0] };

interface Drawn {
  readonly value: (file: string) => unknown;
}

/** Draws a part of the editor over a draft that its fields change. */
async function drawn(
  first: Draft,
  tools: Partial<FormTools>,
  draw: (now: Drawn) => ReactNode,
  language: string,
) {
  const i18n = await createEditorI18n(language);
  let draft = first;
  const values = new DraftValues();
  const value = (file: string) => values.valueOf(draft, file);
  const aims = valueStore<DraftPlace | null>(null);
  function Edited() {
    const [, drawAgain] = useState(0);
    const aim = useStore(aims);
    const act: FormTools['act'] = (command) => {
      const edit = command(draft);
      if (edit === null) return false;
      draft = edited(draft, edit.edits);
      drawAgain((turn) => turn + 1);
      return true;
    };
    const form: FormTools = {
      act,
      later: (place) => (command) => act(command(place)),
      choose: () => undefined,
      aim,
      named: { lesson: [], quiz: [], objective: [{ id: 'know', title: 'Know hope' }] },
      media: new Map(),
      addMedia: async () => null,
      mediaAddress: () => null,
      typesFor: () => [],
      isUnwritten: () => false,
      issuesAt: () => [],
      notesWithin: () => 0,
      ...tools,
    };
    return <FormContext value={form}>{draw({ value })}</FormContext>;
  }
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <Edited />
    </I18nProvider>,
  );
  const aim = (place: DraftPlace) => settled(() => aims.set({ ...place }));
  return { value, aim, container, user: userEvent.setup() };
}

const lessonOf = (block: unknown) =>
  JSON.stringify(
    { format: 1, type: 'lesson', id: 'hope', title: 'Hope', minutes: 5, blocks: [block] },
    null,
    2,
  );

/** A lesson with one block, and its form; gives what the file says of the block now. */
export async function formOf(
  schema: AnySchema,
  block: unknown,
  tools: Partial<FormTools> = {},
  without: readonly string[] = [],
) {
  const blockIn = ({ value }: Drawn) => valueAt(value(LESSON), BLOCK.path);
  const made = await drawn(
    new Map([[LESSON, lessonOf(block)]]),
    tools,
    (now) => <Form schema={schema} value={blockIn(now)} place={BLOCK} without={without} />,
    'en',
  );
  return { ...made, now: () => blockIn(made) };
}

/** The panel of what stands at a place, over a draft of a few files. */
export const panelOf = (
  files: Readonly<Record<string, unknown>>,
  place: DraftPlace,
  { language = 'en', ...tools }: Partial<FormTools> & { readonly language?: string } = {},
) =>
  drawn(
    new Map(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value, null, 2)])),
    tools,
    ({ value }) => <Panel place={place} value={value(place.file)} />,
    language,
  );

/** The panel of one block in a lesson. */
export const blockPanel = (block: unknown, tools?: Parameters<typeof panelOf>[2]) =>
  panelOf({ [LESSON]: JSON.parse(lessonOf(block)) }, BLOCK, tools);
