import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { workspace } from '../cli/workspaces';
import { exampleCompany } from '../example-company';
import { memoryHost } from '../memory-host';
import { browse } from './browse';

/** Letters that are as wide or as narrow as letters get, other scripts, and words without end. */
const AWKWARD = [
  'WWWWWWWWWW MMMMMMMMMM mmmmmmmmmm WMWMWMWM@@@@%%%%',
  'iiiiiiii llllllll jjjjjjjj ........ |||||||| iiiiiiiiiiiiiiiiiiiii',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen ÄÖÜẞß ÇĞŞİ Ławka Ćma Ørsted',
  'Ж Щ Ю Мы станем признанным лидером по удовлетворённости клиентов Щукин',
  'Ο πελάτης μας συστήνει ΩΩΩΩΩΩ ΨΨΨΨΨ',
  '顧客満足度のリーダーになる 私たちは最も信頼される会社になる',
  '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧 🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪 ❤️❤️❤️ 1️⃣2️⃣3️⃣',
  'לקוחות ממליצים عملاؤنا يوصون بنا ضضضضضضضضضضضضضضضضضضض',
  `${'x'.repeat(200)} —————————— …………………… →→→→→→→→→→ ◆◆◆◆◆◆◆◆◆◆◆◆`,
];

const ODD = workspace({
  'okr.yaml': 'version: 1\norganisation: Muster\nlanguage: de\nhistory: recorded\n',
  'okrs/2026-Q4/sales.yaml': `team: sales\nobjectives:\n${AWKWARD.map(
    (title, at) =>
      `  - { id: o${at}, title: ${JSON.stringify(title)}, owner: ben, contributes_to: [${at > 0 ? `sales/o${Math.floor(at / 2)}` : ''}], key_results: [{ id: k, title: ${JSON.stringify(title)} }] }\n`,
  ).join('')}`,
});

async function svg(files: Readonly<Record<string, string>>, language: string): Promise<string> {
  const host = memoryHost({ files, today: '2026-11-22' });
  const exit = await run(['tree', '--format', 'svg', '--lang', language], host);
  expect({ exit, err: host.printed.err }).toEqual({ exit: 0, err: '' });
  return host.printed.out;
}

/** Texts that reach beyond the card or frame they stand in, by how much, as Chromium measures them in this font. */
function overflowing(picture: string, font: string | null): Promise<string[]> {
  return browse(async (browser) => {
    const page = await browser.newPage();
    const style = font === null ? '' : `<style>.picture text{font-family:${font} !important}</style>`;
    await page.setContent(`<!doctype html>${style}${picture.replace(/^<\?xml.*\n/, '')}`);
    return page.evaluate(`[...document.querySelectorAll('g')].flatMap((part) => {
      const card = part.querySelector('rect')?.getBBox();
      if (!card) return [];
      return [...part.querySelectorAll('text')].flatMap((text) => {
        const box = text.getBBox();
        const over = Math.max(card.x - box.x, box.x + box.width - card.x - card.width, card.y - box.y, box.y + box.height - card.y - card.height);
        return over > 0 ? [text.textContent + ': ' + over] : [];
      });
    })`);
  });
}

describe('the picture of a cascade, as Chromium draws it', () => {
  it.each(['de', 'en'])('keeps every text inside its card (%s)', async (language) => {
    const picture = await svg(exampleCompany(), language);
    expect(await overflowing(picture, null)).toEqual([]);
    expect(await overflowing(picture, '"DejaVu Sans Condensed"')).toEqual([]);
  });

  it('keeps texts of any script inside, and notices one that is too long', async () => {
    const picture = await svg(ODD, 'de');
    expect(await overflowing(picture, null)).toEqual([]);
    expect(await overflowing(picture, '"DejaVu Sans Condensed"')).toEqual([]);
    const tooLong = picture.replace(/(class="p-title"[^>]*>)Donaudampf/, `$1${'Donaudampf'.repeat(4)}`);
    expect(await overflowing(tooLong, null)).toHaveLength(1);
  });

  it('stands alone and asks nobody for anything', async () => {
    const picture = await svg(ODD, 'de');
    await browse(async (browser) => {
      const page = await browser.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      await page.goto(`data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`);
      expect({ asked, said }).toEqual({ asked: [], said: [] });
      expect(await page.evaluate(`document.documentElement.localName`)).toBe('svg');
    });
  });
}, 60_000);
