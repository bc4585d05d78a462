const reloadedAtKey = 'rekindle.reloaded-at';
const onceInMs = 60_000;

/** After an upgrade an open tab asks for files that are gone: the page is loaded anew, but never again and again. */
export function reloadAfterUpgrade(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const reloadedAt = Number(sessionStorage.getItem(reloadedAtKey) ?? 0);
    if (Date.now() - reloadedAt < onceInMs) return;
    sessionStorage.setItem(reloadedAtKey, String(Date.now()));
    event.preventDefault();
    window.location.reload();
  });
}
