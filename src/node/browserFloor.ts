/**
 * The oldest browsers that courses are meant for: what the build writes scripts and styles for, and
 * what `src/player/unstarted.css` tells the others. Apart from the builds that read it, which are two.
 */
export const browserFloor = ['chrome114', 'edge114', 'firefox121', 'safari17'] as const;
