/** A double click must not send a form twice, and a form left half-filled asks before it is thrown away. */
export function guardForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented) return;
    if (form.querySelector('button[data-again]')) return; // it brings a file: the page stays, and may bring it again
    if (form.dataset.sent === 'yes') { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    // After the browser has read the pressed button's value.
    setTimeout(() => {
      for (const button of form.querySelectorAll<HTMLButtonElement>('button')) button.setAttribute('aria-disabled', 'true');
    });
  });
  // Back from the next page, the form is ready again.
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll('button[aria-disabled]')) button.removeAttribute('aria-disabled');
    }
  });
  for (const field of document.querySelectorAll<HTMLElement>('[data-submit-on-change]')) {
    field.addEventListener('change', () => (field.closest('form') as HTMLFormElement).requestSubmit());
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) button.addEventListener('click', () => print());
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file][data-max]')) guardSize(input, Number(input.dataset.max));
}

/** Files that would be refused for their size are not sent first: the sentence stands beside the field, and the form stays as it is. */
function guardSize(input: HTMLInputElement, most: number): void {
  input.addEventListener('change', () => {
    input.parentElement?.querySelector('[data-too-large]')?.remove();
    const size = [...input.files ?? []].reduce((sum, file) => sum + file.size, 0);
    const limit = Math.floor(most / 1024 / 1024);
    const words = size <= most ? '' : input.files!.length > 1 ? `Các tệp cộng lại lớn hơn ${limit} MB nên không gửi. Hãy chia thành nhiều lần.` : `Tệp lớn hơn ${limit} MB nên không gửi. Hãy giảm dung lượng ảnh, hoặc chia thành nhiều tệp.`;
    input.setCustomValidity(words);
    if (!words) return;
    const said = document.createElement('span');
    said.className = 'error';
    said.dataset.tooLarge = '';
    said.setAttribute('role', 'alert');
    said.textContent = words;
    input.after(said);
  });
}
