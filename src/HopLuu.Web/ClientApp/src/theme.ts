/** Light, dark or as the machine says; the choice stays in this browser. */
export function followTheme(): void {
  const root = document.documentElement;
  const stored = read();
  if (stored) root.dataset.theme = stored;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const dark = (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
      root.dataset.theme = dark ? 'light' : 'dark';
      try { localStorage.setItem('theme', root.dataset.theme); } catch { /* a locked-down browser forgets it: harmless */ }
    });
  }
}

function read(): string | null {
  try { return localStorage.getItem('theme'); } catch { return null; }
}
