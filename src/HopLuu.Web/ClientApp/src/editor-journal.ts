import type { Draft } from './editor-queue';

/** A draft with what is needed to send it from another page. `page` tells the drafts of open tabs from those whose tab is gone. */
export interface JournalEntry extends Draft { id: string; account: string; report: string; key: string; name: string; page: string; at: number; aside: boolean }

/** What was typed and not yet acknowledged, in this browser's IndexedDB: it outlives the tab, the browser and the machine's sleep. */
export class Journal {
  private readonly channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('hopluu-drafts');
  private readonly alive = new Set<string>();
  private chain: Promise<unknown> = Promise.resolve();
  private heard: (() => void) | null = null;

  private constructor(private readonly base: IDBDatabase | null, readonly page: string) {
    this.channel?.addEventListener('message', ({ data }: MessageEvent<{ ask?: string; alive?: string; saved?: string }>) => {
      if (data.ask) this.channel?.postMessage({ alive: this.page });
      if (data.alive) this.alive.add(data.alive);
      if (data.saved) this.heard?.();
    });
  }

  static async open(): Promise<Journal> { return new Journal(await openBase().catch(() => null), newId()); }

  /** False in a browser that keeps nothing: the page then asks before it is closed. */
  get works(): boolean { return this.base !== null; }

  put(entry: JournalEntry): void { this.run((store) => store.put(entry)); }

  remove(id: string): void { this.run((store) => store.delete(id)); }

  /** Another tab of this browser stored something. */
  onSaved(run: () => void): void { this.heard = run; }
  tellSaved(): void { this.channel?.postMessage({ saved: this.page }); }

  /** Drafts of this person for this report whose tab is gone, the newest first. */
  async orphans(account: string, report: string): Promise<JournalEntry[]> {
    if (!this.base) return [];
    this.channel?.postMessage({ ask: this.page });
    await new Promise((done) => setTimeout(done, 300));
    const all = await new Promise<JournalEntry[]>((done) => {
      const request = this.base!.transaction('drafts').objectStore('drafts').getAll();
      request.onsuccess = () => done(request.result as JournalEntry[]);
      request.onerror = () => done([]);
    });
    return all.filter((entry) => entry.account === account && entry.report === report && !this.alive.has(entry.page) && entry.page !== this.page).sort((one, other) => other.at - one.at);
  }

  // In order, and durable before the browser is told that it is done.
  private run(change: (store: IDBObjectStore) => IDBRequest): void {
    if (!this.base) return;
    const base = this.base;
    this.chain = this.chain.then(() => new Promise<void>((done) => {
      const work = base.transaction('drafts', 'readwrite', { durability: 'strict' });
      change(work.objectStore('drafts'));
      work.oncomplete = work.onerror = work.onabort = () => done();
    })).catch(() => undefined);
  }
}

/** crypto.randomUUID is missing on plain http in an office network. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function openBase(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('hopluu', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('drafts', { keyPath: 'id' });
    request.onsuccess = () => done(request.result);
    request.onerror = request.onblocked = () => fail(request.error);
  });
}
