import { Suspense, useState } from 'react';

import type { PlayableCover } from '../../course/playable.ts';
import type { OutlineProps } from './Outline.tsx';
import { useSources } from '../play/PlayerContext.ts';
import {
  LanguagePanel,
  OutlineDrawer,
  OutlinePanels,
  SettingsPanel,
  SupportPanel,
} from './laterPanels.ts';
import { PanelBoundary } from './PanelBoundary.tsx';
import type { FramePanel } from './panels.ts';

interface PanelsProps {
  readonly panel: FramePanel | null;
  /** A panel was closed; another may have taken its place. */
  readonly onClose: (closed: FramePanel) => void;
  readonly cover: PlayableCover;
  /** `null` where there is no outline to show. */
  readonly outline: OutlineProps | null;
}

const OF_OUTLINE: readonly FramePanel[] = ['search', 'references', 'print'];

/** The panels that open over the page: each is fetched when it is first asked for. */
export function Panels({ panel, onClose, cover, outline }: PanelsProps) {
  const asked = useAsked(panel);
  const sources = useSources();
  return (
    <PanelBoundary panel={panel}>
      <Suspense fallback={null}>
        {asked.has('outline') && outline !== null && (
          <OutlineDrawer
            open={panel === 'outline'}
            onClose={() => onClose('outline')}
            {...outline}
          />
        )}
        {asked.has('settings') && (
          <SettingsPanel
            open={panel === 'settings'}
            onClose={() => onClose('settings')}
            languages={cover.languages}
            language={cover.language}
          />
        )}
        {asked.has('language') && (
          <LanguagePanel
            open={panel === 'language'}
            onClose={() => onClose('language')}
            languages={cover.languages}
            language={cover.language}
          />
        )}
        {sources !== null && OF_OUTLINE.some((each) => asked.has(each)) && (
          <OutlinePanels
            panel={panel}
            asked={asked}
            onClose={onClose}
            cover={cover}
            outline={sources}
          />
        )}
        {asked.has('support') && cover.support !== null && (
          <SupportPanel
            open={panel === 'support'}
            onClose={() => onClose('support')}
            support={cover.support}
          />
        )}
      </Suspense>
    </PanelBoundary>
  );
}

/** Panels that were opened once: they stay, so that closing one can give the focus back. */
function useAsked(panel: FramePanel | null): ReadonlySet<FramePanel> {
  const [asked, setAsked] = useState<ReadonlySet<FramePanel>>(new Set());
  if (panel === null || asked.has(panel)) return asked;
  const more = new Set([...asked, panel]);
  setAsked(more);
  return more;
}
