import type { States } from './editor-server';

const words: Record<string, string> = { '1': 'có nội dung', t: 'sơ sài', d: 'đã kê khai', '0': 'còn trống' };

/** Shows in the page around the editor what is stored now: marks of the outline, findings, who saved what. */
export function showStates(states: States, here: string, seen: Map<string, number>): void {
  const links = [...document.querySelectorAll<HTMLElement>('.section-tree [data-key]')];
  links.forEach((link, at) => {
    const mark = states.strip[at] ?? '0';
    link.dataset.mark = mark;
    link.querySelector('[data-word]')!.textContent = ` (${words[mark] ?? ''})`;
  });
  text('[data-filled]', `${[...states.strip].filter((mark) => mark !== '0').length}/${states.strip.length} mục có nội dung`);
  const ours = states.findings.filter((finding) => finding.keys.includes(here));
  fill('[data-findings-here]', ours.map((finding) => make('p', finding.message)));
  const none = document.querySelector<HTMLElement>('[data-findings-none]');
  if (none) none.hidden = ours.length > 0;
  text('[data-findings-count]', String(states.findings.length));
  const base = location.pathname.replace(/\/soan.*$/, '/soan/');
  fill('[data-findings-all]', states.findings.map((finding) => {
    const item = document.createElement('li');
    const link = make('a', finding.message) as HTMLAnchorElement;
    link.href = base + (finding.keys[0] ?? '');
    item.append(link);
    return item;
  }));
  const others = states.sections.filter((row) => row.key !== here && seen.has(row.key) && seen.get(row.key)! < row.version);
  const titles = new Map(links.map((link) => [link.dataset.key!, link.querySelector('.title')?.firstChild?.textContent ?? '']));
  if (others.length > 0) fill('[data-others]', others.slice(-5).map((row) => make('p', `${row.by ?? ''} vừa lưu mục “${titles.get(row.key) ?? ''}” lúc ${row.at ?? ''}.`)));
  const mine = states.sections.find((row) => row.key === here);
  if (mine?.by) text('[data-last-save]', `Mục này lưu gần nhất: ${mine.by}, ${mine.at ?? ''}.`);
}

/** On a phone the tree comes folded. */
export function foldOnPhone(): void {
  const tree = document.querySelector<HTMLDetailsElement>('[data-folds]');
  if (tree && matchMedia('(max-width: 900px)').matches) tree.open = false;
}

function text(selector: string, words: string): void { const element = document.querySelector(selector); if (element) element.textContent = words; }
function fill(selector: string, nodes: Node[]): void { document.querySelector(selector)?.replaceChildren(...nodes); }
function make(tag: string, words: string): HTMLElement { const element = document.createElement(tag); element.textContent = words; return element; }
