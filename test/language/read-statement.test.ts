import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/language/read-statement';
import type { Statement } from '../../src/language/statement';

type Expected = Partial<Pick<Statement, 'form' | 'from' | 'to' | 'by' | 'low' | 'high' | 'unit' | 'direction' | 'due'>>;

function expectRead(text: string, expected: Expected): void {
  expect(readStatement(text), text).toMatchObject(expected);
}

const up = { direction: 'increase' } as const;
const down = { direction: 'decrease' } as const;
const keep = { direction: 'maintain' } as const;

describe('from a start to a target', () => {
  const form = { form: 'from-to' } as const;
  it.each<[string, Expected]>([
    ['Steigerung des Net Promoter Score (NPS) von 40 auf 55', { from: 40, to: 55, unit: 'points', ...up }],
    ['Raise conversion from 2.5% to 4%', { from: 2.5, to: 4, unit: '%', ...up }],
    ['Lieferzeit von 12 auf 6 Tage senken', { from: 12, to: 6, unit: 'Tage', ...down }],
    ['Reduce onboarding time from 14 days to 5', { from: 14, to: 5, unit: 'days', ...down }],
    ['Monatsumsatz von 1.234,5 auf 2.000 TEUR steigern', { from: 1234500, to: 2000000, unit: 'EUR', ...up }],
    ['Umsatz von 2 auf 3 Mio. EUR', { from: 2e6, to: 3e6, unit: 'EUR', ...up }],
    ['Grow ARR from $9.4m to $12m', { from: 9.4e6, to: 12e6, unit: 'USD', ...up }],
    ["Handelsertrag von CHF 160'000.- auf CHF 200'000.-", { from: 160000, to: 200000, unit: 'CHF' }],
    ['Termintreue 93 % auf 97 %', { from: 93, to: 97, unit: '%', ...up }],
    ['Page weight 900KB → 400KB', { from: 900, to: 400, ...down }],
    // target before baseline
    ['Termintreue auf 95 % statt 88 %', { from: 88, to: 95, unit: '%', ...up }],
    ['Ausschuss auf 2 % senken (derzeit 3,5 %)', { from: 3.5, to: 2, ...down }],
    ['Average order value of $75 (currently $62)', { from: 62, to: 75, unit: 'USD', ...up }],
    ['Den Score auf 55 von 40 heben', { from: 40, to: 55 }],
    ['Zero open audit findings (currently 17)', { from: 17, to: 0, ...down }],
    // words inside, bounds as targets
    ['Cut the response time from 9 hours on average to less than 4 hours', { from: 9, to: 4, ...down }],
    ['Kundennote von 7,2 auf mindestens 8,5 erhöhen', { from: 7.2, to: 8.5, ...up }],
    ['Rework per machine from 12/month to 4/month', { from: 12, to: 4, ...down }],
    ['Raise release frequency from 3/month to 2/week', { from: 3, to: 2, ...up }],
    ['Anteil der Stammkunden von einem Viertel auf die Hälfte steigern', { from: 25, to: 50, unit: '%' }],
  ])('%s', (text, expected) => expectRead(text, { ...form, ...expected }));
});

describe('a bound', () => {
  const form = { form: 'threshold' } as const;
  it.each<[string, Expected]>([
    ['DSO at ≤45 days', { to: 45, unit: 'days', ...down }],
    ['Verfügbarkeit des Kundenportals bleibt über 99,5 %', { to: 99.5, unit: '%', ...keep }],
    ['Keep p95 latency under 200 ms', { to: 200, unit: 'ms', ...keep }],
    ['Mindestens fünf neue Großkunden gewinnen', { to: 5, unit: 'Großkunden', ...up }],
    ['Nur 10 % der Bestellungen kommen zurück', { to: 10, unit: '%', ...down }],
    ['Die Zahl der Nacharbeiten darf zwei nicht übersteigen', { to: 2, ...down }],
    ['Die Ladezeit soll drei Sekunden nicht überschreiten', { to: 3, ...down }],
    ['Nicht weniger als acht Kundenbesuche je Monat', { to: 8, ...up }],
    ['Every alert is answered within 15 minutes', { to: 15, unit: 'minutes', ...down }],
    ['Jede Störung wird innerhalb von 4 Stunden behoben', { to: 4, unit: 'Stunden', ...down }],
    ['No customer waits longer than 2 days', { to: 2, unit: 'days', ...down }],
    ['A rating of 4.6 stars or better', { to: 4.6, ...up }],
    ['1.000+ aktive Nutzer', { to: 1000, ...up }],
    ['NPS auf 60 halten', { to: 60, unit: 'points', ...keep }],
    ['Start-up time &lt; 3.5 s', { to: 3.5, unit: 's', ...down }],
    ['Maximum travel budget of $40k', { to: 40000, unit: 'USD', ...down }],
    ['Keine Arbeitsunfälle', { to: 0, ...keep }],
    ['Zero lost-time accidents', { to: 0, ...keep }],
    ['Audit passed with no material findings', { to: 0, ...keep }],
    ['Between 4 and 5 releases per month', { low: 4, high: 5, ...keep }],
    ['Lagerbestand zwischen 20 und 30 Tagen', { low: 20, high: 30, unit: 'Tagen' }],
    ['≥ 4 von 5 Pilotkunden bleiben', { to: 4 }],
  ])('%s', (text, expected) => expectRead(text, { ...form, ...expected }));
});

describe('a change', () => {
  it.each<[string, Expected]>([
    ['Reduzierung der Antwortzeit im Kundenservice um 30 %', { form: 'by-relative', by: 30, unit: '%', ...down }],
    ['Telefonate zum Lieferstatus sinken um mindestens 30 %', { form: 'by-relative', by: 30, ...down }],
    ['Increase organic leads 20%', { form: 'by-relative', by: 20, ...up }],
    ['A 15% QoQ increase in renewals', { form: 'by-relative', by: 15, ...up }],
    ['30% mehr Empfehlungen', { form: 'by-relative', by: 30, ...up }],
    ['20 % weniger Ausschuss in der Fertigung', { form: 'by-relative', by: 20, ...down }],
    ['Double the number of returning customers', { form: 'by-relative', by: 2, unit: 'x', ...up }],
    ['Umsatz mit Bestandskunden verdreifacht', { form: 'by-relative', by: 3, unit: 'x', ...up }],
    ['Twice as many referrals as last year', { form: 'by-relative', by: 2, unit: 'x', ...up }],
    ['Speed up the import by 5x', { form: 'by-relative', by: 5, unit: 'x' }],
    ['Fehlerrate halbieren', { form: 'by-relative', by: 50, unit: '%', ...down }],
    ['Reklamationen um die Hälfte reduzieren', { form: 'by-relative', by: 50, ...down }],
    ['Increase NPS by 10 points', { form: 'by-absolute', by: 10, unit: 'points', ...up }],
    ['Marktanteil um 2 Prozentpunkte erhöhen', { form: 'by-absolute', by: 2, unit: 'pp', ...up }],
    ['Von der Bestellung zur Lieferung vergehen 4 Tage weniger', { form: 'by-absolute', by: 4, ...down }],
    ['Note der Bewerbungen +1 Punkt', { form: 'by-absolute', by: 1, ...up }],
    ['Cut cloud spend by $120k', { form: 'by-absolute', by: 120000, unit: 'USD', ...down }],
    ['10 Newsletter-Abonnenten mehr pro Tag', { form: 'by-absolute', by: 10, ...up }],
  ])('%s', (text, expected) => expectRead(text, expected));
});

describe('a target alone', () => {
  const form = { form: 'to-only' } as const;
  it.each<[string, Expected]>([
    ['Umsatz auf 30 Mio. EUR steigern', { to: 30e6, unit: 'EUR', ...up }],
    ['14.5kCHF Neugeschäft', { to: 14500, unit: 'CHF' }],
    ['$3.1 million in new bookings', { to: 3.1e6, unit: 'USD' }],
    ["8'000 verkaufte Geräte", { to: 8000 }],
    ['Reach 5,000 registered users', { to: 5000, unit: 'users', ...up }],
    ['Wir haben die Zeit bis zum Angebot auf 3 Tage reduziert', { to: 3, unit: 'Tage', ...down }],
    ['Achieve a five day close', { to: 5, ...down }],
    ['Alle Mitarbeitenden nutzen das neue CRM', { to: 100, unit: '%' }],
    ['Durchschnittsgeschwindigkeit auf 80 km/h', { to: 80, unit: 'km/h' }],
    ['90% der von uns geprüften Angebote werden angenommen', { to: 90, unit: '%' }],
    ['Auf der Website auf 2000 Bestellungen kommen', { to: 2000, unit: 'Bestellungen' }],
    ['Wir haben bis Ende März 10 Pilotkunden', { to: 10, unit: 'Pilotkunden' }],
    ['Release 3 new modules', { to: 3, unit: 'modules' }],
  ])('%s', (text, expected) => expectRead(text, { ...form, ...expected }));
});

describe('numbers that count nothing', () => {
  it.each([
    'ISO 9001 Zertifizierung erhalten',
    'Certify the site to ISO 27001 by 30 September',
    'Das Audit vom 19.–20. August bestehen',
    'Phase 2 of the migration is complete',
    'Deprecate TLS 1.0 and 1.1',
    'Publish version 2.0 of the guide',
    'Das Portal ist seit Q3 2025 live',
    'KR-2.1: Launch the partner portal',
    '[P0] Launch the partner portal',
    'Introduce a 1:1 between leads and teams',
    'Das neue Portal ist live',
    'Neues Preismodell eingeführt und kommuniziert',
    'SOC 2 report published',
  ])('%s', (text) => {
    expectRead(text, { form: 'milestone', to: null, by: null });
    expect(readStatement(text).measurable).toBe(false);
  });

  it.each<[string, Expected]>([
    ['30-day retention of 40%', { to: 40 }],
    ['Increase p95 success rate from 90% to 95%', { from: 90, to: 95 }],
    ['Advance 80% of deals to stage 4 from stage 3', { to: 80 }],
    ['Revenue of $3M in 2026', { to: 3e6 }],
    ['Over the last 3 quarters of the year reach 40 referrals', { to: 40 }],
    ['Im 2. Halbjahr 12 Aufträge gewinnen', { to: 12 }],
    ['Fewer than 2 defects per 1,000 parts', { to: 2 }],
  ])('%s', (text, expected) => expectRead(text, expected));
});

describe('nothing to decide', () => {
  it.each([
    'Kundenzufriedenheit verbessern',
    'Umsatz steigern und Kosten senken',
    'A better onboarding',
    'App load time',
    'Raise conversion to X %',
    'Win xx customers',
    'Increase sign-ups by TBD%',
    'How do we review changes?',
    '',
    '…',
    '🚀',
  ])('%s', (text) => expect(readStatement(text).measurable).toBe(false));
});

describe('the due day', () => {
  const due = (text: string, today: string | null = '2026-11-22') => {
    const read = readStatement(text, 'en', today);
    return read.dated ? (read.due ?? 'dated') : null;
  };
  it.each([
    ['Launch the portal by 15 October 2027', '2027-10-15'],
    ['Launch the portal by December 15', '2026-12-15'],
    ['Launch the portal by March 1st', '2027-03-01'],
    ['Das Portal ist bis zum 30.06.2027 eingeführt', '2027-06-30'],
    ['Portal live bis Ende Q1 2027', '2027-03-31'],
    ['NPS von 40 auf 55 bis Q4', '2026-12-31'],
    ['Win 30 customers by end of 2027', '2027-12-31'],
    ['Ship it by Week 7', 'dated'],
    ['10 orders per month', null],
    ['Answer within 7 days', null],
    ['Launch by 31 February 2027', 'dated'],
  ])('%s: %s', (text, expected) => expect(due(text)).toBe(expected));

  it('has no year to take where no day is given', () => expect(due('Launch by 15 October', null)).toBe('dated'));
});

describe('the language', () => {
  it('is the sentence’s own, whatever the workspace speaks', () => {
    expect(readStatement('Lieferzeit von 12 auf 6 Tage senken', 'en').language).toBe('de');
    expect(readStatement('Reduce lead time from 12 to 6 days', 'de').language).toBe('en');
  });

  it('is the workspace’s where the words do not tell, and decides what 1.000 is', () => {
    expect(readStatement('NPS 1.000', 'de')).toMatchObject({ language: 'de', to: 1000 });
    expect(readStatement('NPS 1.000', 'en')).toMatchObject({ language: 'en', to: 1 });
  });
});

it('gives the words that decided, with their places', () => {
  const text = 'Website-Besuche von 10.000 auf 20.000 steigern';
  const { evidence } = readStatement(text);
  const cut = (list: readonly { start: number; end: number }[]) => list.map(({ start, end }) => text.slice(start, end));
  expect(cut(evidence.form)).toEqual(['von 10.000', 'auf 20.000']);
  expect(cut(evidence.measures)).toEqual(['Website-Besuche']);
});
