/** How long it waits at most, in milliseconds: for a window that nobody sees no frame is drawn. */
export const LONGEST_WAIT = 250;

/**
 * Runs once, in the browser's next frame or a moment later. Gives what calls it off. Apart from the
 * lesson that waits: it knows of windows alone.
 */
export function onNextFrame(run: () => void): () => void {
  let isDue = true;
  const stop = () => {
    isDue = false;
  };
  const go = () => {
    if (!isDue) return;
    stop();
    run();
  };
  setTimeout(go, LONGEST_WAIT);
  requestAnimationFrame(go);
  return stop;
}
