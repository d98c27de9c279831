/** Small workspaces the scenarios start from. Paths below /work. */
export const OKR_DE = `version: 1
organisation: Muster GmbH
language: de
history: recorded
`;

export const OKR_EN = OKR_DE.replace('language: de', 'language: en').replace('Muster GmbH', 'Sample Ltd');

export const SALES = `team: sales
objectives:
  - id: customer-love
    title: Customers recommend us out of conviction
    owner: ben
    key_results:
      - id: nps
        title: NPS from 40 to 55
        metric: { from: 40, to: 55, unit: points, source: CRM }
      - id: answer-time
        title: Answer time down by 30 %
        metric: { from: 10, by: -30%, unit: h, source: CRM }
  - id: speed
    title: Offers leave the house the same day
    owner: ben
    key_results:
      - id: same-day
        title: Same-day offers from 20 to 60 %
        metric: { from: 20, to: 60, unit: "%", source: CRM }
      - id: corrections
        title: Corrections from 30 to 10
        metric: { from: 30, to: 10, unit: count, source: CRM }
`;

export const CHECK_INS = `check_ins:
  - date: 2026-11-06
    by: ben
    key_results:
      customer-love/nps: { value: 49, confidence: 6 }
      customer-love/answer-time: 8.5
      speed/same-day: 40
      speed/corrections: 20
`;

export function workspace(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`/work/${path}`, text]));
}

export const SMALL = workspace({
  'okr.yaml': OKR_EN,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS.replace('2026-11-06', '2026-11-20'),
});
