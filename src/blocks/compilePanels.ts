import type { ItemNumber } from '../core/blockState.ts';
import { richTextOrNull } from './compiledTexts.ts';
import type { CompileContext, CompiledBlock } from './contract.ts';
import type { Panel } from './panelContent.ts';
import type { AuthoredPanel } from './panelFields.ts';

type Numbered = AuthoredPanel & { readonly item: ItemNumber };

/** Panels with the numbers that the lock gave them. */
export const numberPanels = <Authored extends AuthoredPanel>(
  panels: readonly Authored[],
  context: CompileContext,
): readonly (Authored & Numbered)[] =>
  panels.map((panel) => ({ ...panel, item: context.item(panel.id) }));

export const compilePanel = ({ item, title, text }: Numbered, context: CompileContext): Panel => ({
  item,
  title,
  text: richTextOrNull(text, context),
});

/** What is kept of a block of panels: which were opened. It is done when each was. */
export const panelsThatOpen = (
  panels: readonly Numbered[],
): Pick<Required<CompiledBlock<never>>, 'state' | 'done' | 'slots'> => ({
  state: { kind: 'items', items: panels.map(({ item }) => item) },
  done: { when: 'opened' },
  slots: panels.flatMap(({ item, blocks }) => (blocks === undefined ? [] : [{ item, blocks }])),
});
