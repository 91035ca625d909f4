// @ts-nocheck -- The types of a service worker are not those of a page.
/* A service worker that would answer for whatever package comes next. */
addEventListener('fetch', (event) => event.respondWith(new Response('Taken over')));
