/**
 * The order in which a section's text goes to the server: one save in the air, the same save sent again until it is answered, the next one on the version the
 * answer gave. It knows no browser and no clock of its own, so that it is tested by itself.
 */
export interface Flight { content: string; base: number; operation: string }

/** What the journal keeps until the server has answered. */
export interface Draft { content: string; base: number; flight: Flight | null }

export interface Conflict { version: number; by: string; at: string; theirs: string; changes: { kind: 'Same' | 'Added' | 'Removed'; text: string }[] }

export type Answer =
  | { kind: 'saved'; version: number; at: string; by: string }
  | { kind: 'conflict'; conflict: Conflict }
  | { kind: 'line' } | { kind: 'server' } | { kind: 'session'; stranger: boolean }
  | { kind: 'refused'; message: string };

export type State =
  | { kind: 'clean'; at?: string } | { kind: 'waiting' } | { kind: 'saving' }
  | { kind: 'line' } | { kind: 'server' } | { kind: 'session'; stranger: boolean }
  | { kind: 'conflict'; conflict: Conflict } | { kind: 'refused'; message: string };

export interface Ports {
  send(flight: Flight, closing: boolean): Promise<Answer>;
  keep(draft: Draft | null): void;
  show(state: State): void;
  /** Calls later; the answer takes the call back. */
  after(milliseconds: number, run: () => void): () => void;
  newId(): string;
}

export const debounce = 1500;
const longest = 30_000;

export class SaveQueue {
  private flight: Flight | null = null;
  private inAir = false;
  private failures = 0;
  private stopped = false;
  private cancel: (() => void) | null = null;
  private waiters: (() => void)[] = [];
  private text: string;

  /** @param stored The text as the server has it; null when that is not known. */
  constructor(private readonly ports: Ports, private base: number, private stored: string | null) { this.text = stored ?? ''; }

  get version(): number { return this.base; }
  get content(): string { return this.text; }
  get isDirty(): boolean { return this.flight !== null || this.text !== this.stored; }
  get isStopped(): boolean { return this.stopped; }

  /** Somebody typed. */
  change(content: string): void {
    if (content === this.text) return;
    this.text = content;
    this.journal();
    if (this.stopped || this.inAir || this.failures > 0) return; // goes with what is under way
    if (!this.isDirty) { this.wait(null); this.ports.show({ kind: 'clean' }); return; }
    this.ports.show({ kind: 'waiting' });
    this.wait(debounce);
  }

  /** Now, not later: the line is back, a key was pressed, the page is about to go. */
  push(): void { this.wait(null); void this.go(); }

  /** Until what was typed is stored, or cannot be for now. */
  settle(): Promise<void> {
    if (!this.isDirty || this.stopped) return Promise.resolve();
    return new Promise((done) => { this.waiters.push(done); this.push(); });
  }

  /** The page goes away: sent once more without waiting; the journal has it in any case. */
  leave(): void {
    if (this.stopped || !this.isDirty || this.inAir) return;
    this.flight ??= this.takeOff();
    this.journal();
    void this.ports.send(this.flight, true);
  }

  /** Goes on where a journal ends. */
  restore(draft: Draft): void {
    [this.text, this.base, this.flight, this.stored] = [draft.content, draft.base, draft.flight, draft.base === this.base ? this.stored : null];
    this.push();
  }

  /** What somebody else stored is taken over. */
  adopt(content: string, version: number): void {
    [this.text, this.stored, this.base, this.flight, this.stopped, this.failures] = [content, content, version, null, false, 0];
    this.wait(null);
    this.journal();
  }

  /** A person decided after a conflict: this text goes over that version. */
  resolve(content: string, over: Conflict): void {
    this.adopt(over.theirs, over.version);
    this.text = content;
    this.journal();
    this.push();
  }

  private async go(): Promise<void> {
    if (this.inAir || this.stopped) return;
    if (!this.isDirty) { this.finish({ kind: 'clean' }); return; }
    this.flight ??= this.takeOff();
    this.inAir = true;
    this.journal();
    this.ports.show({ kind: 'saving' });
    const flight = this.flight;
    const answer = await this.ports.send(flight, false).catch((): Answer => ({ kind: 'line' }));
    this.inAir = false;
    if (this.flight === flight) this.land(flight, answer);
  }

  private land(flight: Flight, answer: Answer): void {
    if (answer.kind === 'saved') { this.accept(flight.content, answer.version, answer.at); return; }
    if (answer.kind === 'conflict') { this.weigh(flight, answer.conflict); return; }
    if (answer.kind === 'refused') { [this.flight, this.stopped] = [null, true]; this.journal(); this.finish(answer); return; }
    this.failures++;
    this.finish(answer);
    this.wait(answer.kind === 'session' ? 5000 : Math.min(longest, 1000 * 2 ** this.failures));
  }

  private accept(content: string, version: number, at: string): void {
    [this.flight, this.base, this.stored, this.failures] = [null, version, content, 0];
    this.journal();
    if (this.isDirty) { this.ports.show({ kind: 'waiting' }); this.wait(this.waiters.length > 0 ? 0 : debounce); } else this.finish({ kind: 'clean', at });
  }

  // No conflict for a person: the same text is there already, or only a declaration changed under it.
  private weigh(flight: Flight, conflict: Conflict): void {
    this.flight = null;
    if (same(conflict.theirs, flight.content)) { this.accept(flight.content, conflict.version, conflict.at); return; }
    if (this.stored !== null && same(conflict.theirs, this.stored) && conflict.version !== flight.base) { this.base = conflict.version; this.wait(0); return; }
    this.stopped = true;
    this.journal();
    this.finish({ kind: 'conflict', conflict });
  }

  private takeOff(): Flight { return { content: this.text, base: this.base, operation: this.ports.newId() }; }

  private journal(): void { this.ports.keep(this.isDirty ? { content: this.text, base: this.base, flight: this.flight } : null); }

  private finish(state: State): void {
    this.ports.show(state);
    for (const done of this.waiters.splice(0)) done();
  }

  private wait(milliseconds: number | null): void {
    this.cancel?.();
    this.cancel = milliseconds === null ? null : this.ports.after(milliseconds, () => { this.cancel = null; void this.go(); });
  }
}

/** The same small HTML, however its spaces and the editor's extra attributes are written. */
export function same(one: string, other: string): boolean { return plain(one) === plain(other); }

function plain(html: string): string {
  return html.normalize('NFC').replace(/<colgroup>.*?<\/colgroup>/gs, '').replace(/ (?:style|colspan|rowspan|colwidth)="[^"]*"/g, '').replace(/<\/?(?:tbody|thead)>/g, '')
    .replace(/<b>/g, '<strong>').replace(/<\/b>/g, '</strong>').replace(/<i>/g, '<em>').replace(/<\/i>/g, '</em>').replace(/&nbsp;|\u00a0/g, ' ').replace(/(?:<p>\s*<\/p>)+$/, '').replace(/\s+/g, ' ').trim();
}
