import type { PlayableCover, PlayableOutline } from '../../course/playable.ts';
import { laterView } from '../../blocks/laterView.tsx';
import { PrintPanel } from '../paper/PrintPanel.tsx';
import type { FramePanel } from './panels.ts';
import { ReferencesPanel } from './ReferencesPanel.tsx';

/** Not fetched ahead: most learners never search. */
const { View: SearchPanel } = laterView(
  async () => (await import('../search/SearchPanel.tsx')).SearchPanel,
);

interface OutlinePanelsProps {
  readonly panel: FramePanel | null;
  /** Those that were opened once. */
  readonly asked: ReadonlySet<FramePanel>;
  readonly onClose: (closed: FramePanel) => void;
  readonly cover: PlayableCover;
  readonly outline: PlayableOutline;
}

/** What the buttons of the outline open, once each is asked for. */
export function OutlinePanels({ panel, asked, onClose, cover, outline }: OutlinePanelsProps) {
  return (
    <>
      {asked.has('search') && (
        <SearchPanel
          open={panel === 'search'}
          onClose={() => onClose('search')}
          outline={outline}
        />
      )}
      {asked.has('references') && (
        <ReferencesPanel
          open={panel === 'references'}
          onClose={() => onClose('references')}
          sources={outline}
        />
      )}
      {asked.has('print') && (
        <PrintPanel
          open={panel === 'print'}
          onClose={() => onClose('print')}
          cover={cover}
          outline={outline}
        />
      )}
    </>
  );
}
