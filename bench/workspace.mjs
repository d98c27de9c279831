// Writes workspaces of any size that are the same on every machine: a seeded generator instead of chance.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OBJECTIVES = [
  'Wir werden zum anerkannten Marktführer für Kundenzufriedenheit in unserer Branche',
  'Customers recommend us before we ask them to',
  'Was wir zusagen, hält auch die Werkstatt für machbar',
  'New colleagues feel at home from their first day on',
  'Unsere Maschinen laufen, wenn es darauf ankommt',
  'Every release is one our users look forward to',
  'Ersatzteile sind da, bevor der Kunde anruft',
  'Our numbers are trusted because they are right',
];
const KEY_RESULTS = [
  [
    'Net Promoter Score (NPS) von 40 auf 55 steigern',
    'metric: { from: 40, to: 55, unit: Punkte, source: Umfrage }',
    40,
    55,
  ],
  ['Reduce the median answer time from 10 to 7 hours', 'metric: { from: 10, to: 7, unit: h, source: tickets }', 10, 7],
  [
    'Anteil geprüfter Liefertermine von 45 % auf 80 % steigern',
    'metric: { from: 45, to: 80, unit: "%", curve: s, source: ERP }',
    45,
    80,
  ],
  [
    'Availability of the portal stays above 99.5 %',
    'metric: { at_least: 99.5, unit: "%", source: monitoring }',
    99.4,
    99.9,
  ],
  [
    'Durchlaufzeit der Angebote von 12 auf 5 Tage senken',
    'metric: { from: 12, by: -7, unit: Tage, source: ERP }',
    12,
    5,
  ],
  ['Raise first-pass yield from 91 % to 97 %', 'metric: { from: 91, to: 97, unit: "%", source: MES }', 91, 97],
];
const OWNERS = ['ben', 'mira', 'tarek', 'sofie', 'cem', 'yara'];
const FRIDAYS = ['2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06', '2026-11-13'];
const PER_TEAM = 4;
const PER_OBJECTIVE = 3;

/**
 * A workspace of `size` team files (4 objectives of 3 key results), with a check-in file each (6 weeks) unless that is
 * not wanted. Written once.
 * @param {string} folder
 * @param {number} size
 * @param {boolean} checkIns
 */
export function writeWorkspace(folder, size, checkIns = true) {
  if (existsSync(join(folder, 'okr.yaml'))) return;
  const random = generator(size);
  const cycle = join(folder, 'okrs/2026-Q4');
  mkdirSync(join(cycle, 'check-ins'), { recursive: true });
  const names = Array.from({ length: size }, (_, n) => (n === 0 ? 'company' : `team-${n}`));
  names.forEach((name, n) => {
    const results = planTeam(random);
    writeFileSync(join(cycle, `${name}.yaml`), teamFile(name, n, results, random));
    if (checkIns) writeFileSync(join(cycle, 'check-ins', `${name}.yaml`), checkInFile(results, random));
  });
  // Last, so that a workspace half-written is written again.
  writeFileSync(join(folder, 'okr.yaml'), okrFile(names));
}

/** mulberry32 */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

function okrFile(names) {
  const teams = names.map((name, n) =>
    n === 0
      ? `  - { id: ${name}, name: Muster GmbH, level: company }`
      : `  - { id: ${name}, name: Team ${n}, parent: company }`,
  );
  const head = [
    'version: 1',
    'organisation: Muster GmbH',
    'language: de',
    'history: recorded',
    'holidays: DE-BY',
    'teams:',
  ];
  return `${[...head, ...teams].join('\n')}\n`;
}

/** Which key results each objective of a team has: none twice in one objective. */
function planTeam(random) {
  return Array.from({ length: PER_TEAM }, () => {
    const left = [...KEY_RESULTS];
    return Array.from({ length: PER_OBJECTIVE }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
  });
}

/** A name of its own for each objective of each team, without digits: what is written well has no findings. */
function placeName(number, objective) {
  const syllables = ['ba', 'do', 'fe', 'gu', 'ka', 'lo', 'mi', 'nu', 'ra', 'so'];
  const name = [...String(number).padStart(5, '0')].map((digit) => syllables[Number(digit)]).join('');
  return `${name[0].toUpperCase()}${name.slice(1)} ${['Nord', 'Ost', 'West', 'Mitte'][objective]}`;
}

function teamFile(name, number, results, random) {
  const objectives = results.map((keyResults, o) => [
    `  - id: objective-${o}`,
    `    title: ${pick(OBJECTIVES, random)}, ${placeName(number, o)}`,
    `    owner: ${pick(OWNERS, random)}`,
    ...(number === 0 ? [] : [`    contributes_to: [company/objective-${o}]`]),
    '    key_results:',
    ...keyResults.flatMap(([title, metric], k) => [
      `      - id: result-${k}`,
      `        title: ${title.replace(/ (?=von |from |stays )/, ` (${placeName(number, o)}) `)}`,
      `        ${metric}`,
      // A few slips, as in life: every twentieth key result has no owner.
      ...(random() < 0.05 ? [] : [`        owner: ${pick(OWNERS, random)}`]),
    ]),
  ]);
  return `${[`team: ${name}`, 'objectives:', ...objectives.flat()].join('\n')}\n`;
}

function checkInFile(results, random) {
  const entries = FRIDAYS.map((date, week) => [
    `  - date: ${date}`,
    `    by: ${pick(OWNERS, random)}`,
    '    key_results:',
    ...results.flatMap((keyResults, o) =>
      keyResults.map(([, , from, to], k) => {
        const value = Number((from + ((to - from) * (week + random())) / 12).toFixed(1));
        return `      objective-${o}/result-${k}: { value: ${value}, confidence: ${4 + Math.floor(random() * 4)} }`;
      }),
    ),
    '    next: [Welle zwei verschicken]',
  ]);
  return `${['check_ins:', ...entries.flat()].join('\n')}\n`;
}
