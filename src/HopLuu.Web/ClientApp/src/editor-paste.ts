const dropped = 'style,script,meta,link,title,head,img,svg,object,embed,iframe,input,button,select,textarea,video,audio';
const kept = new Set(['P', 'BR', 'STRONG', 'B', 'EM', 'I', 'U', 'SUP', 'SUB', 'UL', 'OL', 'LI', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD']);
const blocks = 'p,ul,ol,table,div,h1,h2,h3,h4,h5,h6,blockquote,section,article';

/** Text in a pre-Unicode font (TCVN3, VNI) turns into other letters when it is pasted; the upload of the file reads it. */
export function usesLegacyFont(html: string): boolean { return /font-family:\s*['"&quot;]*(\.Vn[A-Z]|VNI-)/i.test(html); }

/** What Word, a web page or a mail puts on the clipboard, as small HTML: words, bold, italic, underline, lists, tables; no fonts, colours, pictures. */
export function cleanPaste(html: string): string {
  // The page's security policy watches styles even in a document that is never shown: they are read under another name.
  const quiet = html.replace(/<!--\[if !supportLists\]-->|<!--\[endif\]-->|<!\[if !supportLists\]>|<!\[endif\]>/gi, '').replace(/<style[\s\S]*?<\/style>/gi, '').replace(/(<[^<>]*?\s)style(\s*=)/gi, '$1data-look$2');
  const page = new DOMParser().parseFromString(quiet, 'text/html');
  const body = page.body;
  for (const element of [...body.querySelectorAll(dropped)]) element.remove();
  const comments = page.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const gone: Node[] = [];
  while (comments.nextNode()) gone.push(comments.currentNode);
  for (const node of gone) node.parentNode?.removeChild(node);
  for (const text of texts(body)) text.data = text.data.normalize('NFC').replace(/[\u00a0\t]/g, ' ').replace(/[\u00ad\u200b\ufeff]/g, '');
  gatherLists(body);
  keepLook(body);
  simplify(body);
  for (const paragraph of [...body.querySelectorAll('p')]) if (!paragraph.textContent?.trim() && !paragraph.closest('td,th,li')) paragraph.remove();
  return body.innerHTML;
}

interface Item { level: number; ordered: boolean }

// Word writes a list as paragraphs with the mark as text: in a span "mso-list:Ignore", or bare ("·", "•", "" of the Symbol font).
function gatherLists(body: HTMLElement): void {
  let open: { list: HTMLElement; level: number; ordered: boolean }[] = [];
  let last: Element | null = null;
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const item = itemOf(paragraph);
    if (!item) { open = []; continue; }
    if (last !== paragraph.previousElementSibling) open = [];
    while (open.length > 0 && (open[open.length - 1]!.level > item.level || (open[open.length - 1]!.level === item.level && open[open.length - 1]!.ordered !== item.ordered))) open.pop();
    let top = open[open.length - 1];
    if (!top || top.level < item.level) {
      const list = body.ownerDocument.createElement(item.ordered ? 'ol' : 'ul');
      if (top?.list.lastElementChild) top.list.lastElementChild.append(list); else paragraph.before(list);
      open.push(top = { list, level: item.level, ordered: item.ordered });
    }
    const entry = body.ownerDocument.createElement('li');
    entry.append(paragraph);
    top.list.append(entry);
    last = open[0]!.list;
  }
}

function itemOf(paragraph: HTMLElement): Item | null {
  if (paragraph.closest('li')) return null;
  const style = paragraph.getAttribute('data-look') ?? '';
  const mark = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('data-look') ?? ''));
  const level = Number(/mso-list:[^;]*level(\d)/i.exec(style)?.[1] ?? 1);
  if (mark) {
    const sign = mark.textContent?.trim() ?? '';
    mark.remove();
    return { level, ordered: /^[(]?(\d+|[a-zđ]|[ivx]+)[.)]$/i.test(sign) };
  }
  const first = texts(paragraph)[0];
  const bare = first && /^\s*[·•●▪■§\uf0b7\uf0a7\uf0d8]\s*/.exec(first.data);
  if (!bare || !paragraph.textContent!.trim().slice(1).trim()) return null;
  first.data = first.data.slice(bare[0].length);
  return { level, ordered: false };
}

// Word says "mso-bidi-font-weight" of other scripts only. Bold, italic and underline that are said in styles become elements, before styles go.
function keepLook(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll<HTMLElement>('[data-look]')]) {
    const style = element.getAttribute('data-look') ?? '';
    if (/^(B|STRONG)$/.test(element.tagName) && /(?:^|;)\s*font-weight:\s*(normal|400)/i.test(style)) { unwrap(element); continue; }
    if (element.matches(blocks) || element.matches('td,th,li,table,tr')) continue;
    const looks: string[] = [];
    if (/(?:^|;)\s*font-weight:\s*(bold|[6-9]00)/i.test(style)) looks.push('strong');
    if (/(?:^|;)\s*font-style:\s*italic/i.test(style)) looks.push('em');
    if (/text-decoration[^;]*:\s*[^;]*underline/i.test(style)) looks.push('u');
    if (/vertical-align:\s*super/i.test(style)) looks.push('sup');
    if (/vertical-align:\s*sub\b/i.test(style)) looks.push('sub');
    for (const look of looks) {
      const wrap = body.ownerDocument.createElement(look);
      wrap.append(...element.childNodes);
      element.append(wrap);
    }
  }
}

function simplify(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll('*')].reverse() as HTMLElement[]) {
    if (/^H[1-6]$/.test(element.tagName)) { retag(element, 'p', 'strong'); continue; }
    if (element.matches('div,blockquote,section,article,address,pre,dd,dt') && !element.querySelector('p,ul,ol,table')) { if (element.textContent?.trim()) retag(element, 'p'); else element.remove(); continue; }
    if (!kept.has(element.tagName)) { unwrap(element); continue; }
    for (const attribute of [...element.attributes]) if (!((attribute.name === 'colspan' || attribute.name === 'rowspan') && /^\d{1,2}$/.test(attribute.value))) element.removeAttribute(attribute.name);
  }
}

function retag(element: HTMLElement, tag: string, inner?: string): void {
  const to = element.ownerDocument.createElement(tag);
  const into = inner ? to.appendChild(element.ownerDocument.createElement(inner)) : to;
  into.append(...element.childNodes);
  element.replaceWith(to);
}

function unwrap(element: Element): void { element.replaceWith(...element.childNodes); }

function texts(within: Node): Text[] {
  const walker = (within.ownerDocument ?? document).createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
