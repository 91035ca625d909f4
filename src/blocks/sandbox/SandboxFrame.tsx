import { useEffect, useRef } from 'react';

import type { SandboxContent } from './content.ts';
import { readReport, type SandboxReport } from './report.ts';
import page from './sandbox.html?url';
import { lookAround, useLook } from './useLook.tsx';

/**
 * Whether a sandbox can run here. Beside a course that is one file lies no page, and one within it would
 * run under the policy of the course.
 */
export const canRun = page !== '';

/** Until when the page around the author’s has to be heard of, in milliseconds after it was loaded. */
const PATIENCE = 5_000;

export interface SandboxFrameProps {
  readonly content: SandboxContent;
  readonly onReport: (report: SandboxReport) => void;
  /** It did not come, or does not run. */
  readonly onMissing: () => void;
}

/**
 * The frame in which what an author wrote runs. It has no origin, and the page in it has a policy of its
 * own: see `sandbox.html`. It is spoken with over a port that only that page has, so that nothing else in
 * the frame, and no other window, is heard here at all.
 */
export function SandboxFrame({ content, onReport, onMissing }: SandboxFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const port = useRef<MessagePort>(null);
  const patience = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what it brought.
    frame.current?.focus({ preventScroll: true });
    return () => {
      clearTimeout(patience.current);
      port.current?.close();
    };
  }, []);
  useLook(frame, (look) => port.current?.postMessage(look));
  const hear = ({ data }: MessageEvent<unknown>) => {
    const report = readReport(data);
    if (report === null) return;
    clearTimeout(patience.current);
    onReport(report);
  };
  const greet = () => {
    const element = frame.current;
    // Once: whatever might come into the frame later gets no text and no port.
    if (element === null || port.current !== null) return;
    const { port1, port2 } = new MessageChannel();
    port.current = port1;
    port1.addEventListener('message', hear);
    port1.start();
    patience.current = setTimeout(onMissing, PATIENCE);
    element.contentWindow?.postMessage(givenTo(element, content), '*', [port2]);
  };
  return (
    <iframe
      ref={frame}
      title={content.title}
      src={page}
      sandbox="allow-scripts"
      allow=""
      referrerPolicy="no-referrer"
      onLoad={greet}
    />
  );
}

/** What the page in the frame is given: the author's text, and what that may know of the course. */
const givenTo = (frame: HTMLIFrameElement, { html, title, words }: SandboxContent) => ({
  html,
  facts: {
    title,
    words,
    language: frame.closest<HTMLElement>('[lang]')?.lang ?? '',
    direction: getComputedStyle(frame).direction,
    look: lookAround(frame),
  },
});
