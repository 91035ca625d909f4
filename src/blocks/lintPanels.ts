import type { BlockLint } from './contract.ts';
import type { AuthoredPanel } from './panelFields.ts';

/** How a block type speaks of its panels. */
interface PanelWords {
  /** The field that holds them: `panels`. */
  readonly field: string;
  /** One of them: "section". */
  readonly one: string;
  /** The block around them: "accordion". */
  readonly block: string;
}

/** Errors for panels that show nothing, and for blocks that cannot stand in a panel. */
export const lintPanels = <Authored extends AuthoredPanel>(
  panels: readonly Authored[],
  words: PanelWords,
  hasMore: (panel: Authored) => boolean = () => false,
): readonly BlockLint[] =>
  panels.flatMap((panel, index) => {
    const path = [words.field, index];
    const isEmpty = panel.text === undefined && panel.blocks === undefined && !hasMore(panel);
    return isEmpty ? [emptyPanel(path, words)] : lintBlocks(panel, path, words);
  });

const lintBlocks = ({ blocks = [] }: AuthoredPanel, path: BlockLint['path'], words: PanelWords) =>
  blocks.flatMap(({ type }, index) =>
    type === 'continue' ? [continueInPanel([...path, 'blocks', index], words)] : [],
  );

const emptyPanel = (path: BlockLint['path'], { one }: PanelWords): BlockLint => ({
  severity: 'error',
  rule: 'empty-panel',
  path,
  message: `This ${one} has nothing to show.`,
  remedy: 'Give it a "text" or "blocks", or remove it.',
});

const continueInPanel = (path: BlockLint['path'], { one, block }: PanelWords): BlockLint => ({
  severity: 'error',
  rule: 'continue-in-panel',
  path,
  message: `A Continue cannot stand inside a ${one}: it parts the lesson itself.`,
  remedy: `Move it below the ${block}.`,
});
