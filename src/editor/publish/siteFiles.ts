// What a build lays beside the editor, by the addresses at which the editor asks for it. Apart from both.

/** Where a build lays beside the editor what packages are made of. */
export const SITE_PLAYER = 'publish/';
export const SITE_PLAYER_FILE = 'player.zip';
/** The player's cover, built for a worker. */
export const SITE_COVER_FILE = 'cover.js';
/** The worker that keeps the editor for when there is no connection, and gives the simulator its package. */
export const SITE_WORKER_FILE = 'worker.js';
/** Where the simulator is, and as the worker knows it, the package in it. */
export const TRY_FOLDER = 'try/';
export const TRIED_CACHE = 'waymark-tried';
