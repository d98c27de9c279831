import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { readPast, readPastOf } from '../../src/cli/past';
import { nodeHost } from '../../src/host/node-host';
import { en } from '../../src/text/en';
import { Repository } from '../repository';

const CONFIG = 'version: 1\norganisation: Sample\nlanguage: en\n';
const FOLDER = 'okrs/2026-Q4';
const SALES = `${FOLDER}/sales.yaml`;
const DESK = `${FOLDER}/desk.yaml`;
const NPS = '2026-Q4/sales/loved/nps';

const keyResult = (to: number) => `      - id: nps
        title: Raise the net promoter score of our customers
        metric: { from: 40, to: ${to}, unit: points }
`;
/** A team's file; `to` is null where the key result is not in it. */
const team = (to: number | null, why = 'They stay') => `objectives:
  - id: loved
    title: Customers recommend us out of conviction
    why: ${why}
    key_results:
      - id: renewals
        title: Contracts renewed before they end
        metric: { from: 60, to: 80, unit: "%" }
${to === null ? '' : keyResult(to)}`;
const other = (owner: string) => team(null).replace('loved', 'fast').replace('They stay', owner);

const made: Repository[] = [];
function repository(): Repository {
  const one = new Repository();
  made.push(one);
  return one.write({ 'okr.yaml': CONFIG, '.okr/.gitignore': '/cache/\n' });
}
afterAll(() => {
  for (const one of made) one.remove();
});

/** What is told of the key result, read through its file alone and through the whole cycle; and which logs git was asked for. */
async function told({ folder }: Repository, file = SALES, ref = NPS) {
  const logs: (readonly string[])[] = [];
  let texts = 0;
  const real = nodeHost(process, '0.0.0-test', folder);
  const host: typeof real = {
    ...real,
    gitLog: (root, query, visit) => {
      logs.push(query.paths);
      return real.gitLog(root, query, visit);
    },
    gitBlobs: (root, visit) =>
      real.gitBlobs(root, (text) => {
        texts++;
        visit(text);
      }),
  };
  const past = await readPastOf({ host, text: en }, folder, { file, folder: FOLDER }, [ref]);
  const asked = { logs: [...logs], texts };
  const whole = await readPast({ host, text: en }, folder, [FOLDER]);
  if ('trouble' in past || 'trouble' in whole) throw new Error('there is no history');
  expect(past.courses.get(ref)).toEqual(whole.courses.get(ref));
  const steps = past.courses.get(ref) ?? [];
  return { ...asked, steps: steps.map(({ from, after }) => [from, after?.keyResult?.['metric.to']]) };
}

describe('the history of a definition, read through its file', () => {
  it('asks for no text of another file', async () => {
    const story = repository();
    story.write({ [SALES]: team(60), [DESK]: other('Ben') }).commit({ date: '2026-10-01' });
    story.write({ [SALES]: team(55), [DESK]: other('Eva') }).commit({ date: '2026-10-02' });
    story.write({ [DESK]: other('Ida') }).commit({ date: '2026-10-03' });
    const { logs, texts, steps } = await told(story);
    expect([logs, texts]).toEqual([[[SALES]], 2]);
    expect(steps).toEqual([
      [null, 60],
      [NPS, 55],
    ]);
  });

  it('goes on in the file it came from', async () => {
    const story = repository();
    story.write({ [SALES]: team(null), [DESK]: team(60) }).commit({ date: '2026-10-01' });
    story.write({ [DESK]: team(55) }).commit({ date: '2026-10-02' });
    story.write({ [SALES]: team(55), [DESK]: team(null) }).commit({ date: '2026-10-03' });
    const { logs, steps } = await told(story);
    expect(logs).toEqual([[SALES], [FOLDER]]);
    expect(steps).toEqual([
      [null, 60],
      ['2026-Q4/desk/loved/nps', 55],
      ['2026-Q4/desk/loved/nps', 55],
    ]);
  });

  it('goes on under the name the file had', async () => {
    const story = repository();
    story.write({ [DESK]: team(60) }).commit({ date: '2026-10-01' });
    story.move(DESK, SALES).commit({ date: '2026-10-02' });
    story.write({ [SALES]: team(55) }).commit({ date: '2026-10-03' });
    expect((await told(story)).steps).toEqual([
      [null, 60],
      ['2026-Q4/desk/loved/nps', 60],
      [NPS, 55],
    ]);
  });

  it('begins where the file came from another cycle', async () => {
    const story = repository();
    story.write({ 'okrs/2026-Q3/sales.yaml': team(60) }).commit({ date: '2026-07-01' });
    story.move('okrs/2026-Q3/sales.yaml', SALES).commit({ date: '2026-10-02' });
    const { logs, steps } = await told(story);
    expect([logs, steps]).toEqual([[[SALES]], [[null, 60]]]);
  });

  it('reads the cycle where it is new beside a change of another file, and finds that it came from nowhere', async () => {
    const story = repository();
    story.write({ [SALES]: team(null), [DESK]: other('Ben') }).commit({ date: '2026-10-01' });
    story.write({ [SALES]: team(60), [DESK]: other('Eva') }).commit({ date: '2026-10-02' });
    const { logs, steps } = await told(story);
    expect([logs, steps]).toEqual([[[SALES], [FOLDER]], [[null, 60]]]);
  });

  it('does not follow what left the file and came back as something new', async () => {
    const story = repository();
    story.write({ [SALES]: team(60) }).commit({ date: '2026-10-01' });
    story.move(SALES, DESK).commit({ date: '2026-10-02' });
    story.write({ [SALES]: team(70, 'Others do too') }).commit({ date: '2026-10-03' });
    expect((await told(story)).steps).toEqual([[null, 70]]);
  });

  it('of a merge knows both sides', async () => {
    const story = repository();
    story.write({ [SALES]: team(60), [DESK]: other('Ben') }).commit({ date: '2026-10-01' });
    story.git(['checkout', '-q', '-b', 'side']);
    story.write({ [SALES]: team(55) }).commit({ date: '2026-10-02' });
    story.git(['checkout', '-q', 'main']);
    story.write({ [SALES]: team(60, 'They tell others'), [DESK]: other('Eva') }).commit({ date: '2026-10-03' });
    story.git(['-c', 'user.name=Ben', '-c', 'user.email=ben@sample.example', 'merge', '-q', '--no-edit', 'side']);
    const { logs, steps } = await told(story);
    expect([logs, steps]).toEqual([
      [[SALES]],
      [
        [null, 60],
        [NPS, 55],
      ],
    ]);
  });
});
