/** A file is dropped or chosen and sent with its progress shown; the form works without this. */
class UploadDrop extends HTMLElement {
  private ready = false;

  connectedCallback(): void {
    if (this.ready) return;
    this.ready = true;
    const form = this.querySelector('form')!;
    const input = this.querySelector<HTMLInputElement>('input[type=file]')!;
    const drop = this.querySelector<HTMLElement>('.drop')!;
    this.querySelector<HTMLElement>('[data-drop-hint]')!.hidden = false;
    for (const name of ['dragenter', 'dragover'] as const) drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add('over'); });
    for (const name of ['dragleave', 'drop'] as const) drop.addEventListener(name, () => drop.classList.remove('over'));
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      const files = event.dataTransfer?.files;
      if (!files || files.length === 0) return;
      if (files.length > 1) { this.fail('Mỗi lần chỉ tải một tệp. Hãy chọn tệp báo cáo chính; tài liệu kèm theo đính ở từng mục.'); return; }
      input.files = files;
    });
    form.addEventListener('submit', (event) => { event.preventDefault(); this.send(form, input); });
  }

  private send(form: HTMLFormElement, input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > 50 * 1024 * 1024) { this.fail('Tệp lớn hơn 50 MB nên chưa gửi. Hãy bỏ bớt ảnh, hoặc gửi ảnh riêng ở phần đính kèm.'); return; }
    const button = form.querySelector<HTMLButtonElement>('button')!;
    const shown = this.querySelector<HTMLElement>('[data-progress]')!;
    const [bar, words] = [shown.querySelector('progress')!, shown.querySelector('span')!];
    this.querySelector<HTMLElement>('[data-failure]')!.hidden = true;
    shown.hidden = false;
    button.disabled = true;
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (event) => {
      const part = event.lengthComputable ? Math.floor(100 * event.loaded / event.total) : 0;
      if (part >= 100) { bar.removeAttribute('value'); words.textContent = 'Đã gửi xong, đang đọc tệp…'; } else { bar.value = part; words.textContent = `Đang gửi ${part} %`; }
    });
    const end = (text: string | null) => { shown.hidden = true; button.disabled = false; if (text) this.fail(text); };
    request.addEventListener('load', () => {
      if (request.status < 400 && request.responseURL !== form.action && request.responseURL !== location.href) location.assign(request.responseURL);
      else end(request.status === 401 ? 'Phiên đăng nhập đã hết nên tệp chưa gửi. Tệp vẫn ở trên máy này: hãy mở trang đăng nhập ở thẻ mới, đăng nhập lại rồi quay về đây bấm “Tải lên” lần nữa.' : said(request.responseText));
    });
    request.addEventListener('error', () => end('Chưa gửi được, có thể do mất mạng. Tệp vẫn ở trên máy này; hãy thử lại.'));
    request.open('POST', form.action);
    request.send(new FormData(form));
  }

  private fail(text: string): void {
    const failure = this.querySelector<HTMLElement>('[data-failure]')!;
    failure.textContent = text;
    failure.hidden = false;
  }
}

/** The sentence of a page that says why it did not work. */
function said(page: string): string {
  const read = new DOMParser().parseFromString(page, 'text/html');
  const alert = read.querySelector('[role=alert]:not([hidden]) p') ?? read.querySelector('main .note p') ?? read.querySelector('main p:not([hidden])');
  return alert?.textContent?.trim() || 'Chưa nhận được tệp. Tệp vẫn ở trên máy này; hãy tải lại trang rồi thử lại.';
}

if (!customElements.get('upload-drop')) customElements.define('upload-drop', UploadDrop);

export {};
