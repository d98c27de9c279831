import { describe, expect, it } from 'vitest';
import { betterMetric } from '../../src/language/better-metric';
import { findAbsolute } from '../../src/language/find-absolute';
import { findActivity } from '../../src/language/find-activity';
import { findCompound } from '../../src/language/find-compound';
import { findOutput } from '../../src/language/find-output';
import { findPlaceholder } from '../../src/language/find-placeholder';
import { findVague } from '../../src/language/find-vague';
import { findVanity } from '../../src/language/find-vanity';
import type { Found } from '../../src/language/found';
import { readLanguage, tellLanguage } from '../../src/language/read-language';
import { readStatement } from '../../src/language/read-statement';
import type { Language } from '../../src/model/workspace';

type Find = (text: string, language: Language) => Found | null;

/** The words found, after a look at whether the offsets say the same. */
function wordIn(find: Find, text: string): string | null {
  const found = find(text, readLanguage(text, 'en'));
  if (found) expect(text.slice(found.start, found.end).replaceAll(/\s+/g, ' ')).toBe(found.word);
  return found?.word ?? null;
}

describe('the oracles of method.md 3.2', () => {
  it('flags what is weak', () => {
    expect(wordIn(findAbsolute, 'Alle Mitarbeitenden nutzen das neue CRM')).toBe('Alle');
    expect(wordIn(findActivity, 'Analyse der Lieferzeiten durchführen')).toBe('Analyse');
    expect(wordIn(findCompound, 'Umsatz steigern und Kosten senken')).toBe('und');
    for (const text of [
      'Analyse der Lieferzeiten durchführen',
      'Umsatz steigern und Kosten senken',
      'Das neue Portal ist live',
    ])
      expect(readStatement(text).measurable, text).toBe(false);
  });

  it.each([
    'NPS von 40 auf 55',
    'durchschnittliche Antwortzeit im Kundenservice von 10 h auf 7 h',
    'Bearbeitungszeit von Reklamationen sinkt von 12 auf 6 Tage',
  ])('leaves %s alone', (text) => {
    for (const find of [findVanity, findActivity, findOutput, findVague, findAbsolute, findCompound, findPlaceholder])
      expect(find(text, 'de'), find.name).toBeNull();
    expect(readStatement(text)).toMatchObject({ measurable: true, measures: 'impact' });
  });
});

describe('the oracles of method.md 4.3', () => {
  it.each([
    ['Website-Besuche von 10.000 auf 20.000 steigern', 'Website-Besuche'],
    ['500 Social-Media-Likes erreichen', 'Social-Media-Likes'],
    ['10 Newsletter-Abonnenten mehr pro Tag', 'Newsletter-Abonnenten'],
    ['Reach 5,000 registered users', 'registered users'],
    ['Social-Media-Follower von 3.200 auf 6.000 steigern', 'Follower'],
    ['Reichweite des E-Transporters von 180 auf 240 km', 'Reichweite'],
  ])('%s counts attention', (text, word) => {
    expect(wordIn(findVanity, text)).toBe(word);
    expect(findVanity(text, readLanguage(text, 'en'))).toMatchObject({ conditional: false, paired: false });
  });

  it('takes trained people for an activity', () =>
    expect(wordIn(findActivity, '120 geschulten Mitarbeitern eine Prüfung abnehmen')).toBe('geschulten Mitarbeitern'));

  it('says less where a rate stands beside the word', () =>
    expect(
      findVanity('Anteil registrierter Nutzer mit wöchentlicher Kernhandlung von 20 % auf 35 %', 'de'),
    ).toMatchObject({ word: 'registrierter Nutzer', paired: true }));

  it.each([
    'Konversionsrate von 2 % auf 3 %',
    'Fehlerquote nach der Schulung von 8 % auf 5 %',
    'NPS von 40 auf 55',
    'Reduce time on hold from 40 to 20 seconds',
  ])('%s is clean', (text) => {
    expect(findVanity(text, 'de')).toBeNull();
    expect(findActivity(text, 'de')).toBeNull();
  });

  it.each([
    ['Weekly active users from 1,200 to 2,000', 'active users'],
    ['Win 10 new customers', 'new customers'],
    ['Increase open rate from 20% to 30%', 'open rate'],
  ])('%s is conditional and stays an effect', (text, word) => {
    expect(findVanity(text, 'en')).toMatchObject({ word, conditional: true });
    expect(readStatement(text).measures).toBe('impact');
  });
});

describe('what is counted', () => {
  it.each([
    ['Reach 1,000 followers', 'attention'],
    ['1.000 neue Follower gewinnen', 'attention'],
    ['Double the impressions of our campaign', 'attention'],
    ['Increase sign-ups by 20%', 'attention'],
    ['12 Kundeninterviews führen', 'activity'],
    ['Conduct 5 workshops', 'activity'],
    ['80 Prozent aller Mitarbeiter nehmen an der Schulung teil', 'activity'],
    ['Train 40 engineers', 'activity'],
    ['Publish 6 blog posts', 'output'],
    ['3 neue Funktionen ausliefern', 'output'],
    ['5 neue Mitarbeiter eingestellt', 'output'],
    ['Launch the new portal', 'output'],
    ['Testabdeckung von 60 % auf 80 %', 'output'],
    ['Fehlerquote von 4 % auf 2 %', 'impact'],
    ['Mitarbeiterzufriedenheit auf 4,3', 'impact'],
    ['Keep churn below 3%', 'impact'],
    ['50% of visitors complete the order', 'impact'],
    ['Every alert is answered within 15 minutes', 'impact'],
    ['Aktive Nutzer:innen von 200 auf 400', 'impact'],
    ['Aktive Nutzer*innen von 200 auf 400', 'impact'],
    ['300 qualifizierte Leads', 'unclear'],
  ])('%s: %s', (text, measures) => expect(readStatement(text).measures).toBe(measures));
});

describe('vague words', () => {
  it.each([
    ['Ca. 20 neue Kunden gewinnen', 'Ca'],
    ['Fehlbestellungen möglichst von 8 % auf 4 % senken', 'möglichst'],
    ['Win about 20 customers', 'about'],
    ['Kundenzufriedenheit verbessern', 'verbessern'],
    ['A better onboarding', 'better'],
  ])('%s: %s', (text, word) => expect(wordIn(findVague, text)).toBe(word));

  it.each(['Improve NPS from 40 to 55', 'Publish the report about energy', 'Die Runde mit 12 Kunden führen'])(
    'none in %s',
    (text) => expect(wordIn(findVague, text)).toBeNull(),
  );
});

describe('absolute words', () => {
  it.each([
    ['Every order is delivered on time', 'Every'],
    ['Jede Maschine wird pünktlich geliefert', 'Jede'],
    ['Deliveries are always complete', 'always'],
  ])('%s: %s', (text, word) => expect(wordIn(findAbsolute, text)).toBe(word));

  it.each([
    'Alle 2 Wochen ein Release',
    'p95 below 2 s for all regions',
    'Jede Woche 3 Gespräche',
    'NPS overall at 50',
  ])('none in %s', (text) => expect(wordIn(findAbsolute, text)).toBeNull());
});

describe('two metrics in one', () => {
  it('names both', () => {
    expect(findCompound('Steigere den Umsatz auf 5 Mio. EUR und senke die Kosten um 10 %', 'de')).toMatchObject({
      word: 'und',
      first: 'Steigere den Umsatz auf 5 Mio. EUR',
      second: 'senke die Kosten um 10 %',
    });
    expect(wordIn(findCompound, 'Reduce response time to 2 hours and increase CSAT to 90%')).toBe('and');
  });

  it.each([
    'Budget für Forschung und Entwicklung von 2 Mio. EUR auf 3 Mio. EUR erhöhen',
    'Höchstgeschwindigkeit von 80 km/h auf 100 km/h',
    'Between 4 and 5 releases per month',
    'Increase and improve retention to 90%',
    '90 % der Anfragen werden innerhalb von 24 Stunden beantwortet',
    'Sales and marketing answer within 2 days',
  ])('%s is one', (text) => expect(wordIn(findCompound, text)).toBeNull());
});

describe('places left open', () => {
  it.each([
    ['Raise conversion to X %', 'X %'],
    ['Umsatz um x% steigern', 'x%'],
    ['Win XX customers', 'XX'],
    ['Owner: TBD', 'TBD'],
    ['Save $X', 'X'],
    ['Reach ?? users', '??'],
  ])('%s: %s', (text, word) => expect(wordIn(findPlaceholder, text)).toBe(word));

  it.each(['3 x pro Woche', 'macOS X support', '500 X followers', 'Generation X', 'Why?'])('none in %s', (text) =>
    expect(findPlaceholder(text)).toBeNull(),
  );
});

describe('the better metric', () => {
  it('is found for a term, its kin and its compound, with reason and exception', () => {
    for (const [term, language] of [
      ['Follower', 'de'],
      ['followers', 'en'],
      ['Social-Media-Likes', 'de'],
      ['trainings', 'en'],
      ['-besuche', 'de'],
    ] as const) {
      const better = betterMetric(term, language);
      expect(better, term).not.toBeNull();
      for (const part of [better?.better, better?.reason, better?.exception]) expect(part).not.toBe('');
    }
  });

  it('is unknown for other words', () => {
    expect(betterMetric('weather', 'en')).toBeNull();
    expect(betterMetric('', 'en')).toBeNull();
  });
});

describe('the language of a sentence', () => {
  it.each([
    ['Kunden begeistern', 'de'],
    ['Go-to-Market-Strategie erfolgreich erarbeitet', 'de'],
    ['Bewerbungseingang verdoppeln', 'de'],
    ['Conversion Rate 2,5 % → 4 %', 'de'],
    ['Keep churn below 3%', 'en'],
    ['NPS 40 → 55', null],
    ['Flow Completion 70 %', null],
    ['', null],
  ])('%s: %s', (text, language) => expect(tellLanguage(text)).toBe(language));

  it('is the fallback where the words do not tell', () => {
    expect(readLanguage('NPS 40', 'de')).toBe('de');
    expect(readLanguage('NPS 40', 'en')).toBe('en');
  });
});
