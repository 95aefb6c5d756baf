/**
 * The mapping board: the paragraphs of a file and the sections they go to. The page is a plain form; this adds walking by keys, choosing by typing,
 * marking several, dragging, undo, and saves each placement as it is made.
 */
import { Chooser } from './chooser';
import { SaveQueue } from './save-queue';

interface Move { at: number; from: string; to: string }

class MappingBoard extends HTMLElement {
  private ready = false;
  private names = new Map<string, string>();
  private pieces: HTMLElement[] = [];
  private undoable: Move[][] = [];
  private queue!: SaveQueue;
  private undoButton!: HTMLButtonElement;

  connectedCallback(): void {
    if (this.ready) return;
    this.ready = true;
    for (const option of this.querySelectorAll<HTMLOptionElement>('#sections option')) this.names.set(option.dataset.key!, option.value);
    this.pieces = [...this.querySelectorAll<HTMLElement>('.piece[data-at]')];
    const status = this.querySelector<HTMLElement>('[data-status]')!;
    this.queue = new SaveQueue(this.dataset.url!, this.dataset.token ?? '', (text, bad) => { status.textContent = text; status.classList.toggle('bad', bad); });
    this.undoButton = this.querySelector('[data-undo]')!;
    this.undoButton.addEventListener('click', () => this.undo());
    this.querySelector('[data-next-unplaced]')!.addEventListener('click', () => this.goToUnplaced());
    this.querySelector<HTMLElement>('[data-bar]')!.hidden = false;
    this.querySelector<HTMLElement>('[data-plain-save]')!.hidden = true;
    this.querySelector('form')!.addEventListener('submit', () => this.queue.stop());
    const chooser = new Chooser(this.names, (input, key) => this.choose(pieceOf(input), key), (input) => this.focusPiece(pieceOf(input)));
    for (const piece of this.pieces) this.prepare(piece, chooser);
    for (const target of this.querySelectorAll<HTMLElement>('.target')) this.acceptDrops(target);
    this.addEventListener('keydown', (event) => this.onKey(event));
  }

  private prepare(piece: HTMLElement, chooser: Chooser): void {
    const at = Number(piece.dataset.at) + 1;
    piece.tabIndex = -1;
    const mark = document.createElement('input');
    mark.type = 'checkbox';
    mark.className = 'mark';
    mark.setAttribute('aria-label', `Đánh dấu đoạn ${at}`);
    mark.addEventListener('click', (event) => this.mark(piece, mark.checked, event.shiftKey));
    const grip = document.createElement('span');
    grip.className = 'grip';
    grip.draggable = true;
    grip.title = 'Kéo thả vào một mục của đề cương';
    grip.setAttribute('aria-hidden', 'true');
    grip.addEventListener('dragstart', (event) => {
      event.dataTransfer!.setData('text/plain', piece.dataset.at!);
      event.dataTransfer!.setDragImage(piece, 12, 12);
      this.classList.add('dragging');
    });
    grip.addEventListener('dragend', () => this.classList.remove('dragging'));
    piece.prepend(mark, grip);
    chooser.attach(piece.querySelector('input[list]')!);
  }

  private acceptDrops(target: HTMLElement): void {
    const here = document.createElement('button');
    here.type = 'button';
    here.className = 'btn small';
    here.hidden = true;
    here.dataset.here = '';
    here.textContent = 'Đưa vào đây';
    here.addEventListener('click', () => this.choose(this.marked()[0]!, target.dataset.key!));
    target.append(here);
    target.addEventListener('dragover', (event) => { event.preventDefault(); target.classList.add('over'); });
    target.addEventListener('dragleave', () => target.classList.remove('over'));
    target.addEventListener('drop', (event) => {
      event.preventDefault();
      target.classList.remove('over');
      const piece = this.pieces.find((one) => one.dataset.at === event.dataTransfer!.getData('text/plain'));
      if (piece) this.choose(piece, target.dataset.key!);
    });
  }

  /** A marked piece takes all marked ones along. */
  private choose(piece: HTMLElement, key: string): void {
    const marked = this.marked();
    const moved = marked.includes(piece) ? marked : [piece];
    const moves = moved.map((one) => ({ at: Number(one.dataset.at), from: one.dataset.key ?? '', to: key })).filter((move) => move.from !== move.to);
    if (moves.length > 0) this.undoable.push(moves);
    this.apply(moves);
    for (const one of marked) this.mark(one, false);
  }

  private undo(): void {
    const moves = this.undoable.pop();
    if (!moves) return;
    this.apply(moves.map((move) => ({ at: move.at, from: move.to, to: move.from })));
    const first = this.pieces.find((piece) => piece.dataset.at === String(moves[0]!.at));
    if (first) this.focusPiece(first);
  }

  private apply(moves: Move[]): void {
    for (const move of moves) {
      const piece = this.pieces.find((one) => one.dataset.at === String(move.at))!;
      piece.dataset.key = move.to;
      piece.classList.toggle('unplaced', move.to === '' && !piece.closest('details'));
      const field = piece.querySelector<HTMLInputElement>('.place input')!;
      field.value = field.title = this.names.get(move.to) ?? '';
      piece.querySelector('[data-sure]')!.textContent = move.to === '' ? 'không đưa vào' : 'người chọn';
      this.queue.put(move.at, move.to === '' ? null : move.to);
    }
    this.undoButton.disabled = this.undoable.length === 0;
    this.count();
  }

  private count(): void {
    const counts = new Map<string, number>();
    for (const piece of this.pieces) counts.set(piece.dataset.key ?? '', (counts.get(piece.dataset.key ?? '') ?? 0) + 1);
    for (const target of this.querySelectorAll<HTMLElement>('.target')) target.querySelector('[data-count]')!.textContent = String(counts.get(target.dataset.key!) ?? 0);
    for (const held of this.querySelectorAll<HTMLElement>('[data-held]')) held.hidden = !counts.has(held.dataset.held!);
    const unplaced = this.querySelectorAll('.piece.unplaced').length;
    const note = this.querySelector<HTMLElement>('[data-unplaced]');
    if (!note) return;
    note.hidden = unplaced === 0;
    note.querySelector('[data-unplaced-count]')!.textContent = String(unplaced);
  }

  private marked(): HTMLElement[] { return this.pieces.filter((piece) => piece.classList.contains('marked')); }

  private lastMarked: HTMLElement | null = null;

  private mark(piece: HTMLElement, on: boolean, range = false): void {
    const [from, to] = [this.lastMarked ? this.pieces.indexOf(this.lastMarked) : -1, this.pieces.indexOf(piece)];
    const all = range && from >= 0 ? this.pieces.slice(Math.min(from, to), Math.max(from, to) + 1) : [piece];
    for (const one of all) {
      one.classList.toggle('marked', on);
      one.querySelector<HTMLInputElement>('.mark')!.checked = on;
    }
    this.lastMarked = on ? piece : null;
    const any = this.marked().length > 0;
    for (const here of this.querySelectorAll<HTMLElement>('[data-here]')) here.hidden = !any;
  }

  private onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !target.matches('input[type=text]')) { event.preventDefault(); this.undo(); return; }
    const piece = target.closest<HTMLElement>('.piece[data-at]');
    if (!piece || target !== piece || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.walk(piece, step);
    else if (event.key === 'x') this.mark(piece, !piece.classList.contains('marked'));
    else if (event.key === 'Delete') { this.choose(piece, ''); this.walk(piece, 1); }
    else if (event.key === 'Enter' || event.key === '/') this.typeIn(piece, null);
    else if (event.key.length === 1 && event.key !== ' ') this.typeIn(piece, event.key);
    else return;
    event.preventDefault();
  }

  private typeIn(piece: HTMLElement, letter: string | null): void {
    const input = piece.querySelector<HTMLInputElement>('.place input')!;
    input.focus();
    if (letter === null) return;
    input.value = letter;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private walk(piece: HTMLElement, step: number): void {
    const shown = this.pieces.filter((one) => one.offsetParent !== null);
    const next = shown[shown.indexOf(piece) + step];
    if (next) this.focusPiece(next);
  }

  private focusPiece(piece: HTMLElement): void {
    for (const one of this.pieces) one.tabIndex = -1;
    piece.tabIndex = 0;
    piece.focus();
    piece.scrollIntoView({ block: 'nearest' });
  }

  private goToUnplaced(): void {
    const open = this.pieces.filter((piece) => piece.classList.contains('unplaced'));
    const here = this.pieces.indexOf(document.activeElement?.closest('.piece') as HTMLElement);
    const next = open.find((piece) => this.pieces.indexOf(piece) > here) ?? open[0];
    if (next) this.focusPiece(next);
  }
}

function pieceOf(input: HTMLElement): HTMLElement { return input.closest<HTMLElement>('.piece')!; }

if (!customElements.get('mapping-board')) customElements.define('mapping-board', MappingBoard);
