import { Mark, type Editor } from '@tiptap/core';

/** ² and ₂: in the text of reports (m², CO₂), so they must survive the editor. */
export const Raised = Mark.create({ name: 'sup', excludes: 'sub', parseHTML: () => [{ tag: 'sup' }], renderHTML: () => ['sup', 0] });
export const Lowered = Mark.create({ name: 'sub', excludes: 'sup', parseHTML: () => [{ tag: 'sub' }], renderHTML: () => ['sub', 0] });

const commands: Record<string, (editor: Editor) => void> = {
  undo: (editor) => editor.chain().focus().undo().run(),
  redo: (editor) => editor.chain().focus().redo().run(),
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  underline: (editor) => editor.chain().focus().toggleUnderline().run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
  insertTable: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  clear: (editor) => editor.chain().focus().unsetAllMarks().clearNodes().run(),
  addRowBefore: (editor) => editor.chain().focus().addRowBefore().run(),
  addRowAfter: (editor) => editor.chain().focus().addRowAfter().run(),
  deleteRow: (editor) => editor.chain().focus().deleteRow().run(),
  addColumnBefore: (editor) => editor.chain().focus().addColumnBefore().run(),
  addColumnAfter: (editor) => editor.chain().focus().addColumnAfter().run(),
  deleteColumn: (editor) => editor.chain().focus().deleteColumn().run(),
  deleteTable: (editor) => editor.chain().focus().deleteTable().run(),
};

/** One stop of the tab key, arrows inside, Alt+F10 from the text and Escape back (WAI-ARIA, toolbar pattern). */
export function bindToolbar(bar: HTMLElement, editor: Editor): void {
  const all = [...bar.querySelectorAll<HTMLButtonElement>('[data-do]')];
  const shown = () => all.filter((button) => !button.closest('[hidden]'));
  const focusable = (button: HTMLButtonElement) => { for (const other of all) other.tabIndex = other === button ? 0 : -1; };
  focusable(all[0]!);
  for (const button of all) {
    button.addEventListener('mousedown', (event) => event.preventDefault()); // the selection stays
    button.addEventListener('click', () => { focusable(button); commands[button.dataset.do!]?.(editor); });
  }
  bar.addEventListener('keydown', (event) => {
    const buttons = shown();
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === 'Escape') editor.commands.focus();
    if (to === undefined) return;
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length]!;
    focusable(next);
    next.focus();
  });
  editor.view.dom.addEventListener('keydown', (event) => {
    if (event.key !== 'F10' || !event.altKey) return;
    event.preventDefault();
    (all.find((button) => button.tabIndex === 0 && !button.closest('[hidden]')) ?? all[0]!).focus();
  });
  const show = () => {
    for (const button of all) if (button.hasAttribute('aria-pressed')) button.setAttribute('aria-pressed', String(editor.isActive(button.dataset.do!)));
    for (const group of bar.querySelectorAll<HTMLElement>('[data-table-only]')) group.hidden = !editor.isActive('table');
  };
  editor.on('transaction', show);
  show();
}
