// Only in a course for the web: lets it play without a connection after the first visit. Not from a
// disk, and not where the browser knows no service workers: there it plays as ever.
if ('serviceWorker' in navigator && /^https?:$/.test(location.protocol)) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('./worker.js').catch(() => undefined);
  });
}
