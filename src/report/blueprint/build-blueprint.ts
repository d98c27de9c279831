import { type BlueprintReport, STEPS } from '../../schema/output/blueprint';
import { okrsStep, resourcesStep } from './cycle-steps';
import { firstYear } from './first-year';
import { type BlueprintInput, type Ground, groundOf, type Judged } from './ground';
import { learningStep } from './learning-step';
import { goalsStep, visionStep } from './strategy-steps';
import { unheardOf } from './unheard';

const JUDGES: Readonly<Record<(typeof STEPS)[number], (ground: Ground) => Judged>> = {
  vision: visionStep,
  goals: goalsStep,
  okrs: okrsStep,
  resources: resourcesStep,
  learning: learningStep,
};

/** What is to be done first: what is not there, then what grew old, then what has gaps. */
const URGENCY = ['missing', 'stale', 'incomplete'] as const;

/** `okr blueprint` as plain data: the five steps of the article, who was not heard, and the path of the first year. */
export function buildBlueprint(input: BlueprintInput): BlueprintReport {
  const ground = groundOf(input);
  const steps = STEPS.map((step) => ({ step, ...JUDGES[step](ground) }));
  const year = firstYear(ground);
  const path = year.stages.find(({ done }) => !done);
  const urgent = URGENCY.flatMap((state) => steps.filter((one) => one.state === state))[0];
  return {
    version: 1,
    command: 'blueprint',
    today: input.today,
    cycle: ground.cycle?.id ?? null,
    incomplete: input.workspace.incomplete,
    steps,
    unheard: unheardOf(input.workspace),
    year,
    next: (year.beginning || input.examplesOnly ? path?.command : undefined) ?? urgent?.command ?? 'okr status',
  };
}
