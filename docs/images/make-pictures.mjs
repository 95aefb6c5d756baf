// The README's pictures of the program, from a running demo:
//   HOPLUU_CHROMIUM=/usr/bin/chromium node docs/images/make-pictures.mjs http://127.0.0.1:5080
// Needs playwright-core where node looks for it, or HOPLUU_PLAYWRIGHT=<path to its index.mjs>; start from a fresh demo, the pictures show what it was filled with.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const base = process.argv[2] ?? 'http://127.0.0.1:5080';
const { chromium } = await import(process.env.HOPLUU_PLAYWRIGHT ?? 'playwright-core');
const limit = 250_000;

const pictures = [
  { file: 'web-writing.png', who: 'báo cáo đang soạn dở', steps: ['Soạn tiếp', /Công tác học tập/] },
  { file: 'web-board.png', who: 'lập đợt báo cáo', steps: ['Bảng theo dõi'], size: { width: 1440, height: 1100 } },
  { file: 'web-review.png', who: 'lập đợt báo cáo', steps: ['Bảng theo dõi', /^Thẩm định/] },
];

const browser = await chromium.launch({ executablePath: process.env.HOPLUU_CHROMIUM, args: ['--no-sandbox', '--lang=vi'] });
for (const { file, who, steps, size = { width: 1280, height: 800 } } of pictures) {
  const context = await browser.newContext({ viewport: size, colorScheme: 'light', locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(`${base}/dang-nhap`);
  await page.locator('tr', { hasText: who }).first().getByRole('button').click();
  for (const name of steps) await page.getByRole('main').getByRole('link', { name }).first().click();
  await page.waitForLoadState('networkidle');
  const path = fileURLToPath(new URL(file, import.meta.url));
  await page.screenshot({ path });
  const bytes = statSync(path).size;
  console.log(file, page.url(), bytes);
  if (bytes >= limit) process.exitCode = 1;
  await context.close();
}
await browser.close();
