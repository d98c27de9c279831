import { describe, expect, it } from 'vitest';
import { readHead, writeHead } from '../../src/minutes/head';
import { readDay } from '../../src/minutes/read-day';
import { readMinutes } from '../../src/minutes/read-minutes';

const one = (text: string) => readMinutes(text).items[0];
const trouble = (text: string) => {
  const [first] = readMinutes(text).troubles;
  return first && [first.line, first.code, ...Object.values(first.data)];
};

describe('readMinutes', () => {
  it('takes people, a day and a team off the end of a line, in any order and either language', () => {
    const whole = {
      kind: 'blocker',
      text: 'Test bench is full',
      people: ['anna'],
      due: '2026-12-01',
      scope: ['sales'],
    };
    for (const line of [
      '- [x] Obstacle: Test bench is full @anna by 2026-12-01 (sales)',
      '* [X] Hindernis: Test bench is full (sales) bis 1.12.2026 @anna',
      '  1. [✓] **Blocker:** Test bench is full, until 1 Dec 2026, @anna (sales)',
      '- [x] hindernis : Test bench is full (sales), @anna bis 01.12.2026',
    ])
      expect(one(line)).toMatchObject(whole);
  });

  it.each([
    ['Cut cost by 5 points', 'Cut cost by 5 points', null],
    ['Raise it by 1.5', 'Raise it by 1.5', null],
    ['Angebot bis Freitag', 'Angebot bis Freitag', null],
    ['Access to data (CRM)', 'Access to data (CRM)', null],
    ['Ask info@muster.example', 'Ask info@muster.example', null],
    ['Erst prüfen bis 2026-12-01', 'Erst prüfen', '2026-12-01'],
  ])('leaves words that only look like it: %s', (said, text, due) => {
    expect(one(`- [x] Action: ${said}`)).toMatchObject({ text, due, scope: [], people: [] });
  });

  it('knows why of a decision, and several deciders and key results', () => {
    expect(one('- [x] Entscheidung: Wir stellen ein, weil es eng ist @ben @anna (sales/a/b, sales/a/c)')).toMatchObject(
      {
        text: 'Wir stellen ein',
        reason: 'weil es eng ist',
        people: ['ben', 'anna'],
        scope: ['sales/a/b', 'sales/a/c'],
      },
    );
    expect(one('- [x] Action: Wait because it rains')).toMatchObject({ text: 'Wait because it rains', reason: null });
  });

  it('passes over what is not ticked, running text, quotations, comments and code', () => {
    const text = [
      '- [ ] Obstacle: no',
      '- Obstacle: no',
      '> - [x] Obstacle: no',
      '```',
      '- [x] Obstacle: no',
      '```',
      '<!--',
      '- [x] Obstacle: no',
      '-->',
      '- [x] Obstacle: yes',
    ].join('\r\n');
    expect(readMinutes(text)).toMatchObject({ items: [{ text: 'yes', line: 10 }], troubles: [] });
  });

  it('knows other words for the same', () => {
    const kinds = ['Blocker', 'Step', 'Schritt', 'Maßnahme', 'Vorsatz', 'Action'].map(
      (word) => one(`- [x] ${word}: a`)?.kind,
    );
    expect(kinds).toEqual(['blocker', 'action', 'action', 'action', 'action', 'action']);
  });

  it.each([
    ['\n- [?] Obstacle: a', [2, 'minutes-mark', '?']],
    ['- [x] Obstacel: a', [1, 'minutes-keyword', 'Obstacel', 'Obstacle']],
    ['- [x] done', [1, 'minutes-keyword', 'done', null]],
    ['- [x] Maßname: a', [1, 'minutes-keyword', 'Maßname', 'Maßnahme']],
    ['- [x] Decision:', [1, 'minutes-empty', 'Decision']],
    ['- [x] Action: @anna by 2026-12-01', [1, 'minutes-empty', 'Action']],
    ['- [x] Action: a bis 31.11.2026', [1, 'minutes-date', '31.11.2026']],
    ['- [x] Action: a bis 1.12.', [1, 'minutes-date', '1.12.']],
    ['- [x] Revisit: a by YYYY-MM-DD', [1, 'minutes-date', 'YYYY-MM-DD']],
    ['- [x] Action: ask @anna about it', [1, 'minutes-person-inside', 'anna']],
  ])('does not guess: %j', (text, expected) => {
    expect(trouble(text)).toEqual(expected);
    expect(readMinutes(text).items).toEqual([]);
  });
});

describe('readDay', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-2-9', '2026-02-09'],
    ['1.12.2026', '2026-12-01'],
    ['1. 12. 2026', '2026-12-01'],
    ['1 Dec 2026', '2026-12-01'],
    ['1 December 2026', '2026-12-01'],
    ['30.2.2026', null],
    ['1/12/2026', null],
    ['1.12.26', null],
    ['1 Foo 2026', null],
  ])('%s is %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });
});

describe('the head', () => {
  it('reads back what it wrote', () => {
    for (const team of [null, 'sales']) {
      const head = { kind: 'retro', cycle: '2026-Q4', team, date: '2026-12-31' } as const;
      expect(readHead(`# Title\n\n${writeHead(head)}\n`)).toEqual(head);
    }
    expect(readHead('# Title')).toBe(null);
    expect(readHead('<!-- okr agenda retro 2026-Q4 * 2026-02-30 -->')).toBe(null);
  });
});
