import type { Conflict, SaveQueue } from './editor-queue';

interface Around { queue: SaveQueue; mine(): string; show(content: string): void; aside(content: string): void }

/** Both texts side by side with what differs, and the choice. Whatever is chosen, the other text stays: in the history, or aside on this machine. */
export class Conflicts {
  private conflict: Conflict | null = null;

  constructor(private readonly panel: HTMLElement, private readonly around: Around) {
    for (const button of panel.querySelectorAll<HTMLButtonElement>('[data-take]')) button.addEventListener('click', () => this.choose(button.dataset.take!));
  }

  open(conflict: Conflict): void {
    this.conflict = conflict;
    this.part('conflict-text').textContent = `${conflict.by} đã lưu mục này lúc ${conflict.at}, trong khi đồng chí đang soạn. Chưa bản nào bị mất; hãy chọn bản dùng tiếp.`;
    this.part('theirs-by').textContent = `${conflict.by}, ${conflict.at}`;
    this.part('mine').replaceChildren(...marked(conflict, 'Added', 'ins'));
    this.part('theirs').replaceChildren(...marked(conflict, 'Removed', 'del'));
    this.join(false);
    this.panel.hidden = false;
    this.panel.focus();
    this.panel.scrollIntoView({ block: 'nearest' });
  }

  private choose(way: string): void {
    const conflict = this.conflict;
    if (!conflict) return;
    if (way === 'join') { this.join(true); return; }
    this.panel.hidden = true;
    this.conflict = null;
    const mine = this.around.mine();
    if (way === 'theirs') {
      this.around.aside(mine);
      this.around.show(conflict.theirs);
      this.around.queue.adopt(this.around.mine(), conflict.version);
      this.around.queue.push();
      return;
    }
    this.around.queue.resolve(mine, conflict);
  }

  private join(on: boolean): void {
    this.part('joining').hidden = !on;
    this.panel.querySelector<HTMLElement>('[data-take=mine]')!.parentElement!.hidden = on;
  }

  private part(name: string): HTMLElement { return this.panel.querySelector<HTMLElement>(`[data-${name}]`)!; }
}

function marked(conflict: Conflict, only: 'Added' | 'Removed', tag: string): Node[] {
  return conflict.changes.filter((change) => change.kind === 'Same' || change.kind === only).map((change) => {
    const element = document.createElement(change.kind === 'Same' ? 'span' : tag);
    element.textContent = change.text;
    return element;
  });
}
