// Runs before the first paint, so that a chosen theme never flashes; a file of its own because of the strict content policy.
(() => {
  try {
    const theme = localStorage.getItem('rekindle.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {}
})();
