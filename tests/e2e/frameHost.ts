import { framePort } from '../../src/editor/frame/framePort.ts';
import type { FromFrame, ToFrame } from '../../src/editor/frame/messages.ts';

declare global {
  interface Window {
    /** What a page around the frame can do and has heard: see `editorFrame.ts`. */
    readonly frameHost: {
      readonly send: (message: ToFrame) => void;
      readonly heard: readonly FromFrame[];
    };
  }
}

/** The script of a page that stands around the editor's frame in the place of the editor. */
const frame = document.querySelector('iframe');
if (frame !== null) {
  const heard: FromFrame[] = [];
  const { send } = framePort(frame, (message) => heard.push(message));
  Object.assign(window, { frameHost: { send, heard } });
}
