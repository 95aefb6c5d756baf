/** Keys of the outline editor press the form's own buttons, so that the same work is done without script. */
const keys: Record<string, string> = { ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Out', ArrowRight: 'In' };

export function outlineKeys(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-outline-keys]');
  if (!form) return;
  const press = (step: string) => form.querySelector<HTMLButtonElement>(`.node-steps button[value="${step}"]`)?.click();
  document.addEventListener('keydown', (event) => {
    const step = event.altKey && !event.ctrlKey ? keys[event.key] : event.ctrlKey && event.key === 'Enter' ? 'AddAfter' : undefined;
    if (!step) return;
    event.preventDefault();
    press(step);
  });
  // A node just added waits for its title.
  const title = form.querySelector<HTMLTextAreaElement>('#ten');
  if (title && (title.value === 'Mục mới' || title.value === 'Phần mới')) { title.focus(); title.select(); }
}
