/** Two checkouts can run their browser tests at once when each has ports of its own. */
const first = Number(process.env['WAYMARK_TEST_PORT'] ?? 4391);

/** Where the built player is served while the browser tests run. */
export const playerPort = first;
/** Where the gallery is served. */
export const galleryPort = first + 1;
/** Where courses are served that are not the project's own. */
export const coursesPort = first + 2;

export const addressOf = (port: number): string => `http://127.0.0.1:${port}/`;
export const galleryAddress = addressOf(galleryPort);
export const coursesAddress = addressOf(coursesPort);
