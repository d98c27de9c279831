import { type AgendaItem, agenda } from '../../src/checkin/agenda';
import { frameOf } from '../../src/score/frame';
import { readWorkspace } from '../../src/workspace/read-workspace';
import { OKR_DE, OKR_EN } from '../cli/workspaces';

export const TEAM = `objectives:
  - id: a
    title: We are asked first
    key_results:
      - { id: nps, title: NPS, metric: { from: 40, to: 55, unit: points } }
      - { id: time, title: Time, metric: { from: 10, to: 7, unit: h } }
      - { id: share, title: Share, metric: { from: 20, to: 60, unit: "%" } }
      - { id: orders, title: Orders, metric: { to: "1.2 m", counts: sum, unit: EUR } }
      - { id: margin, title: Margin, metric: { from: -4, to: 6, unit: "%" } }
      - { id: iso, title: Certified, metric: { yes_no: true } }
      - { id: turnover, title: Turnover, metric: { from: 1, to: 2, unit: Mio. EUR } }
      - { id: fresh, title: Nothing said yet, metric: { to: 5 } }
      - id: pilot
        title: Pilot runs
        milestones:
          - { id: contract, title: Contract }
          - { id: trial, title: Trial, weight: 2 }
          - { id: live, title: Live }
`;
export const CHECKED = `check_ins:
  - date: 2026-11-06
    key_results:
      a/nps: { value: 46, confidence: 6 }
      a/time: 9.4
      a/share: 30
      a/orders: 200000
      a/margin: 1
      a/iso: { value: false }
      a/turnover: 1.2
      a/pilot: { done: { contract: 1, trial: 0.5 }, confidence: 7 }
  - date: 2026-11-13
    key_results: { a/orders: 50000 }
`;

/** The agenda of a team on a day, by `objective/key-result`. */
export async function itemsOn(day: string, language: 'de' | 'en' = 'en'): Promise<ReadonlyMap<string, AgendaItem>> {
  const text = language === 'de' ? TEAM.replace('1.2 m', '1,2 Mio.') : TEAM;
  const files = [
    { path: 'okr.yaml', text: language === 'de' ? OKR_DE : OKR_EN },
    { path: 'okrs/2026-Q4/sales.yaml', text },
    { path: 'okrs/2026-Q4/check-ins/sales.yaml', text: CHECKED },
  ];
  const workspace = await readWorkspace(files, { language, faulty: 'leave-out' });
  const [home] = workspace.teamCycles;
  if (home === undefined) throw new Error('the files are sound');
  const frame = frameOf(home.cycle, workspace.settings, { today: day, holidays: new Set() });
  return new Map(agenda(home, frame).map((item) => [item.key, item]));
}
