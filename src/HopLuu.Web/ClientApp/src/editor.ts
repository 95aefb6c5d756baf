import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { TableKit } from '@tiptap/extension-table';
import { Conflicts } from './editor-conflict';
import { Journal, newId, type JournalEntry } from './editor-journal';
import { foldOnPhone, showStates } from './editor-page';
import { cleanPaste, usesLegacyFont } from './editor-paste';
import { SaveQueue, type Draft, type State } from './editor-queue';
import { SectionServer } from './editor-server';
import { bindToolbar, Lowered, Raised } from './editor-tools';

const longest = 400_000;

/** The rich editor of one section: TipTap, the queue of saves, the journal. The plain form it stands in for stays in the page, hidden. */
class ReportEditor extends HTMLElement {
  private editor!: Editor;
  private queue!: SaveQueue;
  private server!: SectionServer;
  private journal!: Journal;
  private conflicts!: Conflicts;
  private readonly seen = new Map<string, number>();
  private serialize = 0;
  private asking = false;
  private leaving = false;

  connectedCallback(): void { if (!this.dataset.ready) { this.dataset.ready = 'yes'; void this.start(); } }

  private async start(): Promise<void> {
    const { report, key, account, version } = this.dataset;
    const token = this.querySelector<HTMLInputElement>('[data-plain] input[name=__RequestVerificationToken]')!.value;
    const stored = this.querySelector<HTMLTemplateElement>('[data-content]')!.innerHTML;
    this.journal = await Journal.open();
    this.server = new SectionServer(report!, account!, token, this.journal.page);
    this.editor = this.makeEditor(stored);
    const initial = this.html();
    this.queue = this.makeQueue(key!, Number(version), initial, this.dataset.name!, newId());
    this.conflicts = new Conflicts(this.piece('conflict'), {
      mine: () => this.take(), show: (content) => this.setContent(content), queue: this.queue, aside: (content) => this.putAside(content),
    });
    bindToolbar(this.querySelector('.editor-bar')!, this.editor);
    this.querySelector<HTMLElement>('[data-plain]')!.hidden = true;
    this.piece('editor').hidden = false;
    this.show({ kind: 'clean' });
    this.count();
    this.listen();
    foldOnPhone();
    await this.recover();
    await this.refresh();
    setInterval(() => { if (document.visibilityState === 'visible') void this.refresh(); }, 20_000);
  }

  private makeEditor(content: string): Editor {
    return new Editor({
      element: this.piece('text'), injectCSS: false, content,
      extensions: [
        StarterKit.configure({ heading: { levels: [3, 4] }, blockquote: false, code: false, codeBlock: false, horizontalRule: false, link: false, strike: false, trailingNode: false }),
        TableKit.configure({ table: { resizable: false } }), Raised, Lowered,
      ],
      editorProps: {
        attributes: { id: 'editor-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': `Nội dung mục ${this.dataset.name ?? ''}`, lang: 'vi', spellcheck: 'false' },
        transformPastedHTML: (html) => {
          if (usesLegacyFont(html)) this.notice('Đoạn vừa dán dùng phông chữ cũ (.VnTime hoặc VNI) nên chữ có thể sai. Hãy bấm hoàn tác, rồi tải tệp Word lên: chương trình tự chuyển mã khi đọc tệp.');
          return cleanPaste(html);
        },
      },
      onUpdate: () => {
        clearTimeout(this.serialize);
        this.serialize = window.setTimeout(() => this.take(), 200); // a long text is not written out at every key
      },
    });
  }

  private makeQueue(key: string, version: number, stored: string | null, name: string, id: string): SaveQueue {
    const mine = key === this.dataset.key;
    return new SaveQueue({
      send: (flight, closing) => this.server.send(key, flight, closing),
      keep: (draft: Draft | null) => (draft ? this.journal.put({ ...draft, ...this.who(key, name), id, aside: false }) : this.journal.remove(id)),
      show: (state) => (mine ? this.show(state) : this.showOther(state, key, name)),
      after: (milliseconds, run) => { const timer = setTimeout(run, milliseconds); return () => clearTimeout(timer); },
      newId,
    }, version, stored);
  }

  private who(key: string, name: string): Pick<JournalEntry, 'account' | 'report' | 'key' | 'name' | 'page' | 'at'> {
    return { account: this.dataset.account!, report: this.dataset.report!, key, name, page: this.journal.page, at: Date.now() };
  }

  /** What is in the editor goes to the queue. */
  private take(): string {
    clearTimeout(this.serialize);
    const content = this.html();
    this.count();
    if (content.length > longest) this.show({ kind: 'refused', message: 'Nội dung mục này quá dài (trên 400.000 ký tự) nên chưa lưu. Hãy chia bớt, hoặc đưa phần dài vào tệp đính kèm.' });
    else this.queue.change(content);
    return content;
  }

  private html(): string {
    return this.editor.isEmpty ? '' : this.editor.getHTML().replace(/<colgroup>.*?<\/colgroup>/gs, '').replace(/ style="[^"]*"/g, '').replace(/ (?:colspan|rowspan)="1"/g, '');
  }

  private setContent(content: string): void { this.editor.commands.setContent(content, { emitUpdate: false }); this.count(); }

  private count(): void {
    const found = this.editor.getText().match(/[\p{L}\p{N}][\p{L}\p{N}.,/-]*/gu);
    this.piece('words').textContent = `${(found?.length ?? 0).toLocaleString('vi-VN')} chữ`;
  }

  private show(state: State): void {
    const line = this.piece('save-state');
    const saved = this.dataset.saved;
    if (state.kind === 'clean' && state.at) { this.dataset.saved = `Đã lưu ${state.at}`; this.journal.tellSaved(); void this.refresh(); }
    const words = {
      clean: () => this.dataset.saved ?? saved ?? 'Chưa có thay đổi nào cần lưu.', waiting: () => 'Đang soạn…', saving: () => 'Đang lưu…',
      line: () => 'Chưa gửi được, đang giữ trên máy này', server: () => 'Chưa gửi được, đang giữ trên máy này. Máy chủ tạm thời chưa trả lời; chương trình tự gửi lại.',
      session: () => 'Phiên đăng nhập đã hết. Nội dung đang giữ trên máy này. ', conflict: () => 'Chưa lưu: mục này có hai bản khác nhau, hãy chọn ở phía trên. Nội dung đang giữ trên máy này.',
      refused: () => `${state.kind === 'refused' ? state.message : ''} Nội dung chưa lưu đang giữ trên máy này.`,
    }[state.kind]();
    line.textContent = state.kind === 'session' && state.stranger ? 'Trình duyệt đang đăng nhập bằng tài khoản khác nên chưa gửi. Nội dung đang giữ trên máy này. ' : words;
    line.parentElement!.dataset.state = state.kind;
    if (state.kind === 'session') {
      const link = document.createElement('a');
      Object.assign(link, { href: '/dang-nhap', target: '_blank', rel: 'noopener', textContent: 'Đăng nhập lại (mở thẻ mới), rồi quay về đây' });
      line.append(link);
    }
    if (state.kind === 'conflict') this.conflicts.open(state.conflict);
  }

  private showOther(state: State, key: string, name: string): void {
    if (state.kind === 'conflict' || state.kind === 'refused') this.notice(`Mục “${name}” có nội dung chưa gửi được, đang giữ trên máy này.`, 'Mở mục đó', () => location.assign(location.pathname.replace(/\/soan.*$/, `/soan/${key}`)));
    if (state.kind === 'clean' && state.at) void this.refresh();
  }

  /** Text of tabs that are gone: this section's goes back into the editor, the others' are sent from here. */
  private async recover(): Promise<void> {
    const entries = await this.journal.orphans(this.dataset.account!, this.dataset.report!);
    const done = new Set<string>();
    for (const entry of entries) {
      if (entry.aside) { if (entry.key === this.dataset.key) this.offer(entry); continue; }
      if (done.has(entry.key)) continue; // the newest first; an older one waits for the next visit
      done.add(entry.key);
      const draft: Draft = { content: entry.content, base: entry.base, flight: entry.flight };
      if (entry.key !== this.dataset.key) { this.makeQueue(entry.key, entry.base, null, entry.name, entry.id).restore(draft); continue; }
      this.take();
      if (this.queue.isDirty) continue; // typed already: the old draft waits
      this.setContent(entry.content);
      this.queue.restore(draft);
      this.journal.remove(entry.id);
      this.notice(`Đã khôi phục nội dung chưa gửi, soạn lúc ${new Date(entry.at).toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}.`);
    }
  }

  private putAside(content: string): void {
    const entry: JournalEntry = { content, base: 0, flight: null, ...this.who(this.dataset.key!, this.dataset.name!), id: `aside-${this.dataset.account!}-${this.dataset.report!}-${this.dataset.key!}`, aside: true };
    this.journal.put(entry);
    this.offer(entry);
  }

  private offer(entry: JournalEntry): void {
    this.notice('Bản của đồng chí không dùng đến vẫn giữ trên máy này.', 'Lấy lại bản đó', () => { this.setContent(entry.content); this.take(); this.journal.remove(entry.id); }, () => this.journal.remove(entry.id));
  }

  private notice(words: string, act?: string, run?: () => void, closed?: () => void): void {
    const box = this.piece('notice');
    this.piece('notice-text').textContent = words;
    const button = this.piece('notice-act');
    [button.hidden, button.textContent] = [!act, act ?? ''];
    button.onclick = () => { box.hidden = true; run?.(); };
    this.piece('notice-close').onclick = () => { box.hidden = true; closed?.(); };
    box.hidden = false;
  }

  /** Asks what colleagues did; their text comes into an editor that holds nothing unsaved. */
  private async refresh(): Promise<void> {
    if (this.asking || !navigator.onLine) return;
    this.asking = true;
    const states = await this.server.states();
    this.asking = false;
    if (!states) return;
    for (const row of states.sections) if (!this.seen.has(row.key)) this.seen.set(row.key, row.version);
    showStates(states, this.dataset.key!, this.seen);
    const here = states.sections.find((row) => row.key === this.dataset.key);
    if (!here || here.version <= this.queue.version || this.queue.isDirty || this.queue.isStopped) return;
    const fresh = await this.server.text(here.key);
    this.take();
    if (!fresh || fresh.version <= this.queue.version || this.queue.isDirty) return;
    this.setContent(fresh.content);
    this.queue.adopt(this.html(), fresh.version);
    this.dataset.saved = `Đã lưu ${fresh.at}`;
    this.show({ kind: 'clean' });
    this.notice(`${fresh.by} vừa lưu mục này lúc ${fresh.at}; nội dung ở đây đã được cập nhật theo.`);
  }

  private listen(): void {
    const leave = () => { this.take(); this.queue.leave(); };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { this.take(); this.queue.push(); } else this.wake(); });
    addEventListener('online', () => this.wake());
    addEventListener('focus', () => this.wake());
    addEventListener('offline', () => { if (this.queue.isDirty) this.show({ kind: 'line' }); });
    addEventListener('beforeunload', (event) => { this.take(); if (this.queue.isDirty && !this.journal.works) event.preventDefault(); });
    this.journal.onSaved(() => void this.refresh());
    this.addEventListener('keydown', (event) => { if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') { event.preventDefault(); this.take(); this.queue.push(); } });
    document.addEventListener('submit', (event) => void this.afterSaving(event, () => (event.target as HTMLFormElement).requestSubmit(event.submitter as HTMLButtonElement | null)), true);
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest?.('a');
      if (!link || link.target || link.hasAttribute('download') || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.origin !== location.origin || link.getAttribute('href')!.startsWith('#')) return;
      void this.afterSaving(event, () => location.assign(link.href));
    }, true);
    this.insertForm();
  }

  private wake(): void { if (this.queue.isDirty) this.queue.push(); void this.refresh(); }

  /** What leads away from the page waits a moment for the text to be stored; a dead line does not hold anybody. */
  private async afterSaving(event: Event, go: () => void): Promise<void> {
    this.take();
    if (this.leaving || !this.queue.isDirty || this.queue.isStopped) return;
    event.preventDefault();
    event.stopPropagation();
    await Promise.race([this.queue.settle(), new Promise((done) => setTimeout(done, 2500))]);
    this.leaving = true; // the repeated click or submit goes through, stored or not
    go();
    setTimeout(() => { this.leaving = false; }, 1000);
  }

  private insertForm(): void {
    const button = document.querySelector<HTMLButtonElement>('[data-insert-form]');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => this.editor.chain().focus('end').insertContent(document.querySelector<HTMLTemplateElement>('[data-form]')!.innerHTML).run());
  }

  private piece(name: string): HTMLElement { return this.querySelector<HTMLElement>(`[data-${name}]`)!; }
}

if (!customElements.get('report-editor')) customElements.define('report-editor', ReportEditor);
