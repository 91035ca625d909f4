// Only in a course for the web: lets it play without a connection after the first visit. Not from a
// disk, and not where the browser knows no service workers: there it plays as ever. Nor where the
// learner saves data: all of a course is more than what they came for.
const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
if (
  'serviceWorker' in navigator &&
  /^https?:$/.test(location.protocol) &&
  connection?.saveData !== true
) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('./worker.js').catch(() => undefined);
  });
}
