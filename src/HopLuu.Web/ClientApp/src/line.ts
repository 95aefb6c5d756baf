/** Says so when the line is dead, and when it is back. */
export function watchLine(): void {
  const banner = document.getElementById('line-banner');
  if (!banner) return;
  const show = () => { banner.hidden = navigator.onLine; };
  addEventListener('online', show);
  addEventListener('offline', show);
  show();
}
