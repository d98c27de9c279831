import type * as z from 'zod';
import { agendaOutput } from './agenda';
import { blockersOutput } from './blockers';
import { blueprintOutput } from './blueprint';
import { checkOutput } from './check';
import { checkinOutput } from './checkin';
import { diffOutput } from './diff';
import { draftOutput } from './draft';
import { filterOutput } from './filter';
import { historyOutput } from './history';
import { importOutput } from './import';
import { leadOutput } from './lead';
import { completionOutput, explainOutput, initOutput, schemaListOutput } from './others';
import { errorOutput } from './parts';
import { pulseOutput } from './pulse';
import { renameOutput } from './rename';
import { reportOutput } from './report';
import { resourcesOutput } from './resources';
import { reviewOutput } from './review';
import { scoreOutput } from './score';
import { statusOutput } from './status';
import { strategyOutput } from './strategy';
import { todoOutput } from './todo';
import { treeOutput } from './tree';
import { whyOutput } from './why';

/** The shape of each command's JSON, by the name its schema is published under (`output/<name>`). */
export const OUTPUT_SHAPES: Readonly<Record<string, z.ZodType>> = {
  check: checkOutput,
  score: scoreOutput,
  status: statusOutput,
  strategy: strategyOutput,
  blueprint: blueprintOutput,
  pulse: pulseOutput,
  report: reportOutput,
  resources: resourcesOutput,
  history: historyOutput,
  filter: filterOutput,
  tree: treeOutput,
  checkin: checkinOutput,
  agenda: agendaOutput,
  blockers: blockersOutput,
  lead: leadOutput,
  review: reviewOutput,
  todo: todoOutput,
  why: whyOutput,
  rename: renameOutput,
  diff: diffOutput,
  draft: draftOutput,
  explain: explainOutput,
  init: initOutput,
  import: importOutput,
  schema: schemaListOutput,
  completion: completionOutput,
  error: errorOutput,
};
