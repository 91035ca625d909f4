/** Of what reviewers get: in the colours of the course, where it has them. Apart from the code, for it is in another language. */
export const reviewStyle = `
.review-bar { position: fixed; inset-block-end: 5rem; inset-inline-end: 1rem; z-index: 5; display: flex; flex-wrap: wrap; gap: .5rem; justify-content: end; }
.review-button, .review-pin { min-block-size: 2.75rem; padding: .5rem 1rem; border: 1px solid var(--edge, currentColor); border-radius: 999px; background: var(--card, Canvas); color: var(--ink, CanvasText); font: inherit; font-size: .875rem; cursor: pointer; }
.review-bar .review-button { box-shadow: 0 2px 8px rgb(0 0 0 / 15%); }
.review-button:disabled { opacity: .5; cursor: default; }
.review-pin { display: block; margin-block: .5rem 0; margin-inline-start: auto; border-style: dashed; color: var(--muted, GrayText); }
.review-dialog { inline-size: min(36rem, calc(100vw - 2rem)); max-block-size: 85vh; margin: auto; padding: 1.25rem; border: 1px solid var(--line, currentColor); border-radius: 12px; background: var(--card, Canvas); color: var(--ink, CanvasText); overflow-y: auto; }
html:has(> body > .review-dialog:modal) { overflow: hidden; scrollbar-gutter: stable; background: linear-gradient(var(--scrim), var(--scrim)) var(--paper); }
.review-dialog > * + * { margin-block-start: 1rem; }
.review-words { color: var(--muted, GrayText); font-size: .875rem; overflow-wrap: anywhere; }
.review-label { display: grid; gap: .25rem; }
.review-field { inline-size: 100%; min-block-size: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--edge, currentColor); border-radius: 8px; background: var(--paper, Canvas); color: inherit; font: inherit; }
.review-ways { display: flex; flex-wrap: wrap; gap: .5rem; }
.review-list { padding: 0; list-style: none; }
.review-entry { display: grid; gap: .25rem; justify-items: start; padding-block: .75rem; border-block-start: 1px solid var(--line, currentColor); }
.review-text, .review-answer { white-space: pre-wrap; overflow-wrap: anywhere; }
.review-answer { padding-inline-start: 1rem; border-inline-start: 3px solid var(--brand, currentColor); }
@media print { .review-bar, .review-pin { display: none; } }
`;
