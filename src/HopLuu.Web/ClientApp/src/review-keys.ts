/** J and K lead to the next and the previous unit, unless somebody is typing. */
class ReviewKeys extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      const at = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || at.closest('input, textarea, select, [contenteditable]')) return;
      this.querySelector<HTMLAnchorElement>(`a[data-key="${event.key.toLowerCase().replace(/[^jk]/g, '')}"]`)?.click();
    });
  }
}
customElements.define('review-keys', ReviewKeys);
export {};
