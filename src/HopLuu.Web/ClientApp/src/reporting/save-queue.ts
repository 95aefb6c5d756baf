/** Sends placements as they are made. "Đã lưu" is said only when the server said so; what could not be sent is tried again. */
export class SaveQueue {
  private waiting = new Map<number, string | null>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private failures = 0;
  private stopped = false;

  constructor(private readonly url: string, private readonly token: string, private readonly say: (text: string, bad: boolean) => void) {
    addEventListener('beforeunload', (event) => { if (!this.stopped && (this.waiting.size > 0 || this.sending)) event.preventDefault(); });
    addEventListener('online', () => this.soon(0));
  }

  put(at: number, key: string | null): void {
    this.waiting.set(at, key);
    this.say('Đang lưu…', false);
    this.soon(400);
  }

  /** The whole form goes to the server now; nothing more is to be sent. */
  stop(): void { this.stopped = true; clearTimeout(this.timer); }

  private soon(delay: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.send(), delay);
  }

  private async send(): Promise<void> {
    if (this.sending || this.waiting.size === 0) return;
    const places = this.waiting;
    this.waiting = new Map();
    this.sending = true;
    const outcome = await this.tell(places);
    this.sending = false;
    if (outcome === 'again') {
      for (const [at, key] of places) if (!this.waiting.has(at)) this.waiting.set(at, key);
      this.soon(Math.min(30_000, 1000 * 2 ** ++this.failures));
    } else {
      this.failures = 0;
      if (this.waiting.size > 0) this.soon(0);
    }
  }

  private async tell(places: Map<number, string | null>): Promise<'saved' | 'refused' | 'again'> {
    try {
      const answer = await fetch(this.url, {
        method: 'PUT', headers: { 'Content-Type': 'application/json', 'X-Antiforgery': this.token }, body: JSON.stringify({ places: Object.fromEntries(places) }), redirect: 'error',
      });
      const said = await answer.json().catch(() => null) as { at?: string; message?: string } | null;
      if (answer.ok && said?.at) {
        this.say(`Đã lưu cách xếp lúc ${said.at}`, false);
        return 'saved';
      }
      const again = answer.ok || answer.status >= 500 || answer.status === 429; // an answer that is none of ours came from a proxy
      this.say(said?.message ?? (again ? 'Chưa lưu được, đang thử lại. Đừng đóng trang này.' : 'Chưa lưu được. Hãy tải lại trang rồi làm lại bước vừa rồi.'), true);
      return again ? 'again' : 'refused';
    } catch {
      this.say('Chưa gửi được, đang thử lại. Đừng đóng trang này.', true);
      return 'again';
    }
  }
}
