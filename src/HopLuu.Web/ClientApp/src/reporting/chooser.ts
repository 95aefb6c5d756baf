/** A field in which a section is chosen by typing part of its name, with or without marks. One list serves all fields. */
export class Chooser {
  private readonly list = document.createElement('ul');
  private readonly folded: { key: string; name: string; plain: string }[];
  private input: HTMLInputElement | null = null;
  private before = '';
  private active = -1;

  constructor(private readonly names: Map<string, string>, private readonly chosen: (input: HTMLInputElement, key: string) => void, private readonly done: (input: HTMLInputElement) => void) {
    this.folded = [...names].map(([key, name]) => ({ key, name, plain: fold(name) }));
    this.list.id = 'section-list';
    this.list.className = 'chooser';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Mục của đề cương');
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault(); // the field keeps the focus
      const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
      if (option) this.take(option.dataset.key!);
    });
  }

  attach(input: HTMLInputElement): void {
    input.removeAttribute('list');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('focus', () => this.open(input));
    input.addEventListener('click', () => { if (this.input !== input) this.open(input); });
    input.addEventListener('input', () => { if (this.input === input) this.show(input.value); });
    input.addEventListener('keydown', (event) => this.onKey(event, input));
    input.addEventListener('blur', () => this.leave(input));
  }

  private open(input: HTMLInputElement): void {
    this.input = input;
    this.before = input.value;
    input.select();
    input.after(this.list);
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-controls', this.list.id);
    this.show('');
  }

  private show(typed: string): void {
    const words = fold(typed).split(/\s+/).filter(Boolean);
    const found = this.folded.filter((one) => words.every((word) => one.plain.includes(word)));
    this.list.replaceChildren(...found.map((one, at) => option(one.key, one.name, at)));
    if (words.length === 0) this.list.append(option('', 'Không đưa vào báo cáo', found.length));
    if (this.list.childElementCount === 0) {
      const none = document.createElement('li');
      none.className = 'soft';
      none.textContent = 'Không có mục nào như vậy';
      this.list.append(none);
    }
    const current = words.length === 0 ? found.findIndex((one) => one.name === this.before) : 0;
    this.light(current);
  }

  private light(at: number): void {
    const options = [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
    this.active = options.length === 0 ? -1 : Math.max(-1, Math.min(at, options.length - 1));
    options.forEach((one, index) => one.setAttribute('aria-selected', String(index === this.active)));
    const lit = options[this.active];
    if (lit) { this.input?.setAttribute('aria-activedescendant', lit.id); lit.scrollIntoView({ block: 'nearest' }); } else this.input?.removeAttribute('aria-activedescendant');
  }

  private onKey(event: KeyboardEvent, input: HTMLInputElement): void {
    if (this.input !== input) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.light(this.active + (event.key === 'ArrowDown' ? 1 : -1));
    else if (event.key === 'Enter') {
      const lit = this.list.querySelector<HTMLElement>('[aria-selected=true]');
      if (lit) this.take(lit.dataset.key!);
      this.done(input);
    } else if (event.key === 'Escape') { input.value = this.before; this.close(); this.done(input); } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private take(key: string): void {
    const input = this.input!;
    input.value = this.names.get(key) ?? '';
    this.before = input.value;
    this.close();
    this.chosen(input, key);
  }

  /** What was typed counts when it is a section's whole name, or nothing at all; else the field is as before. */
  private leave(input: HTMLInputElement): void {
    if (this.input !== input) return;
    const typed = input.value.trim();
    const exact = this.folded.find((one) => one.name === typed);
    if (typed !== this.before && (exact || typed === '')) this.take(exact?.key ?? ''); else { input.value = this.before; this.close(); }
  }

  private close(): void {
    this.input?.setAttribute('aria-expanded', 'false');
    this.input?.removeAttribute('aria-activedescendant');
    this.input?.removeAttribute('aria-controls');
    this.input = null;
    this.list.remove();
  }
}

function option(key: string, name: string, at: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `section-option-${at}`;
  item.setAttribute('role', 'option');
  item.dataset.key = key;
  item.textContent = name;
  return item;
}

function fold(text: string): string { return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase(); }
