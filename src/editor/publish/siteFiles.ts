// What a build lays beside the editor, by the addresses at which the editor asks for it. Apart from both.

/** Where a build lays beside the editor what packages are made of. */
export const SITE_PLAYER = 'publish/';
export const SITE_PLAYER_FILE = 'player.zip';
/** The player's cover, built for a worker. */
export const SITE_COVER_FILE = 'cover.js';
