import '../../ui/fallbackFonts.css';
import '../../ui/fonts.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../text/textEditor.css';
import './frame.css';
import { showPreferences } from '../../player/preferences/showPreferences.ts';
import { DraftPlayer } from './draftPlayer.tsx';
import { hearFiles } from './hearFiles.ts';
import { HELLO, type FromFrame, type ToldFrame } from './messages.ts';
import { asPageWithin } from './pageWithin.ts';

/** The page in the editor's frame: the player, fed with a draft by the page around it. */
asPageWithin(window);
showPreferences(document.documentElement);
const root = document.getElementById('root');
// Whoever opens it by its address sees nothing: it has no course of its own.
if (root !== null && window.parent !== window) listen(root);

/** Only a page of the same site is given the port, and only over it is anything heard. */
function listen(place: HTMLElement): void {
  const { port1: port, port2: handedOver } = new MessageChannel();
  const tell = (message: FromFrame) => port.postMessage(message);
  const player = new DraftPlayer(place, tell);
  port.addEventListener('message', ({ data }: MessageEvent<ToldFrame>) => player.hear(data));
  port.start();
  window.parent.postMessage(HELLO, location.origin, [handedOver]);
  hearFiles(document, (files) => tell({ kind: 'files', files }));
  tell({ kind: 'ready' });
}
