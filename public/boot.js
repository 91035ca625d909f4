// Runs before the first paint, while the player is still on its way: shows the learner's preferences,
// and marks the button that was pressed last, so that the player can honour the press.

// The preferences are those of whoever was here last; the player puts the learner's own in their
// place once it knows who is there: see `src/player/preferences`.
function showKeptPreferences() {
  const looks = {
    theme: ['light', 'dark'],
    textSize: ['large', 'largest'],
    spacing: ['wide'],
    motion: ['reduced'],
  };
  const { state } = JSON.parse(localStorage.getItem('waymark.preferences') ?? '{}');
  for (const [name, values] of Object.entries(looks)) {
    const kept = state?.[name];
    if (values.includes(kept)) document.documentElement.dataset[name] = kept;
  }
}

/** @param {MouseEvent} event */
function markPress({ target }) {
  const button = target instanceof Element ? target.closest('button') : null;
  // The player takes this out of the page when it comes.
  if (document.getElementById('waymark-unstarted') === null) return;
  // A button that opens a popover works without any script.
  if (button === null || button.hasAttribute('popovertarget')) return;
  document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
  button.dataset.pressed = '';
  const said = document.querySelector('.waymark-pressed');
  if (said instanceof HTMLElement) said.textContent = said.dataset.words ?? '';
}

addEventListener('click', markPress, true);
try {
  showKeptPreferences();
} catch {
  // No storage, or nothing readable in it: the page looks as usual.
}
