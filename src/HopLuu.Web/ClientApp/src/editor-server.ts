import type { Answer, Conflict, Flight } from './editor-queue';

export interface States { open: boolean; strip: string; findings: { keys: string[]; message: string }[]; sections: { key: string; version: number; by: string | null; at: string | null }[] }

/** Talks to the server. Whatever is not its own JSON answer (a proxy's error page, a portal's sign-in, silence) counts as not sent. */
export class SectionServer {
  constructor(private readonly report: string, private readonly account: string, private token: string, private readonly sitting: string) {}

  async send(key: string, flight: Flight, closing: boolean): Promise<Answer> {
    const body = JSON.stringify({ content: flight.content, baseVersion: flight.base, operationId: flight.operation, sitting: this.sitting });
    // Browsers carry no more than 64 kB for a page that is gone; a longer text stays in the journal.
    if (closing && new Blob([body]).size > 60_000) return { kind: 'line' };
    for (let attempt = 0; ; attempt++) {
      const response = await this.ask(this.path(key), { method: 'PUT', body, keepalive: closing, headers: { 'Content-Type': 'application/json', 'X-Antiforgery': this.token } });
      if (response === null) return { kind: 'line' };
      const answer = await json(response);
      if (isSignedOut(response) || (response.status === 400 && answer?.code === 'antiforgery')) {
        const renewed = attempt < 1 ? await this.renew() : 'out';
        if (renewed === 'in') continue;
        return renewed === 'unknown' ? { kind: 'server' } : { kind: 'session', stranger: renewed === 'stranger' };
      }
      if (answer === null) return { kind: 'server' };
      if (response.ok && typeof answer.version === 'number') return { kind: 'saved', version: answer.version, at: String(answer.at), by: String(answer.by) };
      if (response.status === 409 && typeof answer.theirs === 'string') return { kind: 'conflict', conflict: answer as unknown as Conflict };
      if ([403, 404, 422].includes(response.status) && typeof answer.message === 'string') return { kind: 'refused', message: answer.message };
      return { kind: 'server' };
    }
  }

  async states(): Promise<States | null> { return await this.read(`/api/bao-cao/${this.report}/tinh-trang`) as States | null; }

  async text(key: string): Promise<{ version: number; content: string; by: string; at: string } | null> { return await this.read(this.path(key)) as { version: number; content: string; by: string; at: string } | null; }

  private async read(path: string): Promise<unknown> {
    const response = await this.ask(path, {});
    return response?.ok ? await json(response) : null;
  }

  /** Somebody may have signed in again in another tab; a stranger's session must not send this person's text. */
  private async renew(): Promise<'in' | 'out' | 'stranger' | 'unknown'> {
    const response = await this.ask('/api/phien', {});
    if (response === null) return 'unknown';
    if (isSignedOut(response)) return 'out';
    const answer = await json(response);
    if (typeof answer?.token !== 'string') return 'unknown';
    if (answer.account !== this.account) return 'stranger';
    this.token = answer.token;
    return 'in';
  }

  private async ask(path: string, init: RequestInit): Promise<Response | null> {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), 25_000);
    try {
      return await fetch(path, { ...init, redirect: 'manual', credentials: 'same-origin', cache: 'no-store', signal: stop.signal, headers: { Accept: 'application/json', ...init.headers } });
    } catch {
      return null; // no line, or no answer in time
    } finally {
      clearTimeout(timer);
    }
  }

  private path(key: string): string { return `/api/bao-cao/${this.report}/muc/${encodeURIComponent(key)}`; }
}

function isSignedOut(response: Response): boolean { return response.type === 'opaqueredirect' || response.status === 401; }

async function json(response: Response): Promise<Record<string, unknown> | null> {
  if (!(response.headers.get('Content-Type') ?? '').startsWith('application/json')) return null;
  try { return await response.json() as Record<string, unknown>; } catch { return null; }
}
