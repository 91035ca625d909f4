/**
 * The button that was pressed last before the player was there; `null` if none was. From now on
 * presses are the player's own. See `public/boot.js`, which marked it.
 */
export function takeEarlyPress(): HTMLElement | null {
  window.dispatchEvent(new Event('waymark:ready'));
  const pressed = document.querySelector<HTMLElement>('[data-pressed]');
  // The mark must go before React compares the page with what it would draw.
  pressed?.removeAttribute('data-pressed');
  return pressed;
}
