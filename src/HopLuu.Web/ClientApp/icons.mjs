// Gathers the icons that pages use into one sprite: <svg><use href="/dist/icons.svg#home"></use></svg>.
import { readFileSync, writeFileSync } from 'node:fs';

const names = JSON.parse(readFileSync('icons.json', 'utf8'));
const symbols = names.map((name) => {
  const svg = readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
  const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s+/g, ' ').trim();
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${inner}</symbol>`;
});
writeFileSync('../wwwroot/dist/icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`);
