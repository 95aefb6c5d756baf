/** A text to copy: the text stands on the page, this adds the button. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn small', textContent: this.dataset.label ?? '' });
    const said = Object.assign(document.createElement('span'), { className: 'soft small' });
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => void this.copy().then((done) => { said.textContent = done ? ' Đã sao chép' : ' Chưa sao chép được: hãy chọn chữ rồi bấm Ctrl+C'; }));
    this.append(button, said);
  }

  private async copy(): Promise<boolean> {
    const text = this.querySelector('p')!;
    try {
      await navigator.clipboard.writeText(text.textContent!);
      return true;
    } catch {
      // Over plain http there is no clipboard: the old way, with the text selected for the eye.
      getSelection()?.selectAllChildren(text);
      return document.execCommand('copy');
    }
  }
}

/** A box at the head of a list that ticks all of its boxes. */
class PickAll extends HTMLElement {
  connectedCallback(): void {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    box.setAttribute('aria-label', this.dataset.label ?? '');
    const label = Object.assign(document.createElement('label'), { className: 'pick' });
    const form = this.closest('form')!;
    const all = (): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('input[name="chon"]')];
    box.addEventListener('change', () => { for (const one of all()) one.checked = box.checked; });
    form.addEventListener('change', () => { box.checked = all().every((one) => one.checked); box.indeterminate = !box.checked && all().some((one) => one.checked); });
    label.append(box);
    this.replaceChildren(label);
  }
}

if (!customElements.get('copy-text')) customElements.define('copy-text', CopyText);
if (!customElements.get('pick-all')) customElements.define('pick-all', PickAll);

export {};
