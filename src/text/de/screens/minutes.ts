import type { Text } from '../../catalogue';
import { formatOf } from '../../format';

const { number, plural } = formatOf('de');

/** Sätze des Protokolls, das `okr agenda` schreibt, und dessen, was daraus gelesen wurde. */
export const minutes: Text['screens']['minutes'] = {
  how: (command) => [
    'Dieses Protokoll lässt sich ausfüllen und wieder einlesen:',
    'Haken Sie mit `[x]` an, was gilt, und schreiben Sie hinter den Doppelpunkt. Was nicht zutrifft, bleibt stehen.',
    `Danach zeigt \`${command}\` jede Änderung und schreibt sie nach Ihrem Ja. Zweimal einlesen ändert nichts.`,
  ],
  rules:
    'Am Ende einer Zeile, in beliebiger Folge:  @person  ·  bis 01.12.2026  ·  (team)  oder  (team/ziel/schlüsselergebnis)',
  examples: 'Zum Beispiel:',
  example: {
    blocker: (team, person, day) => `Prüfstand ist doppelt belegt @${person} bis ${day} (${team})`,
    decision: (person, day) => `Zweite Fachkraft einstellen, weil die Hotline überlastet ist @${person} bis ${day}`,
    action: (team, person, day) => `Befragungswelle 2 verschicken @${person} bis ${day} (${team})`,
  },
  dayOfDecision: 'Der Tag einer Entscheidung ist ihre Wiedervorlage.',
  present: 'Dabei:',
  form: 'Zum Anhaken:',
  more: 'Außerdem',
  later: 'Wenn Zeit bleibt',
  done: {
    blocker: (count) => `${number(count)} ${plural(count, 'Hindernis', 'Hindernisse')}`,
    cleared: (count) => `${number(count)} weggeräumt`,
    decision: (count) => `${number(count)} ${plural(count, 'Entscheidung', 'Entscheidungen')}`,
    revisit: (count) => `${number(count)} auf Wiedervorlage`,
    action: (count) => `${number(count)} ${plural(count, 'Vorsatz', 'Vorsätze')}`,
    step: (count) => `${number(count)} ${plural(count, 'Schritt', 'Schritte')}`,
    win: (count) => `${number(count)} ${plural(count, 'Erfolg', 'Erfolge')}`,
    keep: (count) => `${number(count)} beizubehalten`,
    change: (count) => `${number(count)} zu ändern`,
    learned: (count) => `${number(count)} gelernt`,
  },
  took: (what, files) => `Übernommen: ${what}, in ${number(files)} ${plural(files, 'Datei', 'Dateien')}.`,
  nothing: 'In diesem Protokoll steht nichts Neues.',
  nothingHelp: 'Gelesen werden nur angehakte Zeilen: - [x] Hindernis: …',
  unchanged: (count) =>
    `${number(count)} ${plural(count, 'angehakte Zeile steht', 'angehakte Zeilen stehen')} schon in den Dateien.`,
  committed: (hash) => `In git festgehalten: ${hash}`,
  commit: (kind, day) => `okr: Protokoll ${kind} vom ${day}`,
};
