import { changeOf, isTold, type PulseForm, REVERSED, type RoundScore, SCALE, scoreRound } from '../leadership/pulse';
import type { IsoDate } from '../model/date';
import type { Language, Round, Workspace } from '../model/workspace';
import type { PulseFormReport, PulseTrend } from '../schema/output/pulse';

export interface PulseInput {
  readonly workspace: Workspace;
  readonly today: IsoDate;
  /** Only this team; null for all. */
  readonly team: string | null;
  /** Only this form; null for both. */
  readonly form: PulseForm | null;
}

const FORMS = ['safety', 'culture'] as const satisfies readonly PulseForm[];

/** `okr pulse` as plain data: what each team's rounds say, each beside the one before it. Later ones than today are not there yet. */
export function buildPulse({ workspace, today, team, form }: PulseInput): PulseTrend {
  const { rounds, teams, incomplete } = workspace;
  const wanted = rounds.filter(
    (one) => one.date <= today && (team === null || one.team === team) && (form === null || one.form === form),
  );
  const told = wanted.filter(isTold);
  const order = [...new Set([...teams.map(({ id }) => id), ...told.map((one) => one.team)])];
  return {
    version: 1,
    command: 'pulse',
    today,
    action: 'trend',
    incomplete,
    courses: FORMS.flatMap((one) =>
      order.flatMap((id) => {
        const own = told.filter((round) => round.team === id && round.form === one);
        return own.length === 0 ? [] : [{ team: id, form: one, turned: turnedOf(one), rounds: courseOf(own) }];
      }),
    ),
    withheld: wanted.length - told.length,
  };
}

function turnedOf(form: PulseForm): number[] {
  return REVERSED[form].flatMap((reversed, index) => (reversed ? [index + 1] : []));
}

function courseOf(rounds: readonly Round[]): PulseTrend['courses'][number]['rounds'] {
  let before: RoundScore | null = null;
  return rounds
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map((round) => {
      const now = scoreRound(round);
      const change = before === null ? null : changeOf(before, now);
      before = now;
      return { date: round.date, answers: round.answers, change, ...now };
    });
}

/** What stands on a form, in one language. */
export interface FormWords {
  readonly language: Language;
  readonly items: readonly string[];
  readonly purpose: string;
}

/** `okr pulse form` as plain data. */
export function buildPulseForm(form: PulseForm, words: FormWords, today: IsoDate): PulseFormReport {
  return {
    version: 1,
    command: 'pulse',
    today,
    action: 'form',
    form,
    language: words.language,
    ...SCALE,
    items: words.items.map((text, index) => ({ number: index + 1, text, reversed: REVERSED[form][index] === true })),
    purpose: words.purpose,
  };
}
