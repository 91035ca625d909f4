/**
 * The tests of these files share a server that takes seconds to start, or a page with the whole
 * gallery. With one worker it is there once; each further one would have it anew.
 */
export const sharing = [
  // An author's desk: every module is compiled when it is first asked for.
  'authoring.spec.ts',
  'editor.spec.ts',
  // Packages of the brief course, published and laid into a strict LMS.
  'faults.spec.ts',
  'misbehaving.spec.ts',
  // The gallery.
  'blocks.spec.ts',
] as const;
