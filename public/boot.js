// Runs before the first paint, while the player is still on its way: shows the learner's preferences,
// and marks the button that was pressed last, so that the player can honour the press.

function showKeptPreferences() {
  const usual = { theme: 'system', textSize: 'normal', spacing: 'normal', motion: 'system' };
  const { state } = JSON.parse(localStorage.getItem('waymark.preferences') ?? '{}');
  for (const [name, value] of Object.entries(usual)) {
    const kept = state?.[name] ?? value;
    if (kept !== value) document.documentElement.dataset[name] = kept;
  }
}

/** @param {MouseEvent} event */
function markPress({ target }) {
  const button = target instanceof Element ? target.closest('button') : null;
  // A button that opens a popover works without any script.
  if (button === null || button.hasAttribute('popovertarget')) return;
  document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
  button.dataset.pressed = '';
}

addEventListener('click', markPress, true);
addEventListener('waymark:ready', () => removeEventListener('click', markPress, true));
try {
  showKeptPreferences();
} catch {
  // No storage, or nothing readable in it: the page looks as usual.
}
