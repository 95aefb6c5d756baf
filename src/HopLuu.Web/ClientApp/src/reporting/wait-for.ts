/** Asks until something is ready, then shows the page anew. Without this there is a link to look again. */
class WaitFor extends HTMLElement {
  private asked = 0;

  connectedCallback(): void { this.later(); }

  private later(): void { setTimeout(() => void this.ask(), Math.min(10_000, 1200 + 300 * this.asked++)); }

  private async ask(): Promise<void> {
    if (!this.isConnected || this.asked > 120) return;
    try {
      const answer = await fetch(this.dataset.url!, { redirect: 'error' });
      if (answer.ok && !(await answer.json() as { waiting: boolean }).waiting) { location.reload(); return; }
    } catch { /* the line is dead for a moment: asked again */ }
    this.later();
  }
}

if (!customElements.get('wait-for')) customElements.define('wait-for', WaitFor);

export {};
