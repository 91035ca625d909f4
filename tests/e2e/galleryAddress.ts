/** Where the gallery is served while the browser tests run. */
export const galleryAddress = 'http://127.0.0.1:4392/';
