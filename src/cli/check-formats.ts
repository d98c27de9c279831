import type { Facts, RuleFact } from '../render/findings/facts';
import { MOST_RESULTS } from '../render/findings/limits';
import { RULES } from '../rules';
import type { CheckReport } from '../schema/output/check';
import type { RuleTexts } from '../text/catalogue';
import type { Call, Outcome } from './command';

/** What the findings were found in. */
interface Found {
  /** What paths are relative to, absolute. */
  readonly root: string;
  /** Text by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly rules: RuleTexts;
  /** Is a file looked at? */
  readonly covers: (file: string) => boolean;
}

/** The machine formats of `okr check`. Findings an ignore comment silenced are in none: GitHub would open alerts for them. */
export function checkFormats(
  call: Call,
  report: CheckReport,
  found: Found,
): Pick<Outcome, 'formats' | 'jobSummary' | 'remarks'> {
  const words = call.text.screens.check;
  const left = report.findings.length - MOST_RESULTS;
  const asked = (name: string) => call.flags.format?.some((one) => one === name || one.startsWith(`${name}=`));
  const facts = () => factsOf(call, report, found);
  return {
    formats: {
      sarif: async () => (await import('../render/findings/sarif')).renderSarif(report, facts()),
      github: async () => (await import('../render/findings/github')).renderGithub(report, facts()),
      gitlab: async () => (await import('../render/findings/gitlab')).renderGitlab(report, facts()),
      junit: async () => (await import('../render/findings/junit')).renderJunit(report, facts()),
      checkstyle: async () => (await import('../render/findings/checkstyle')).renderCheckstyle(report),
      rdjson: async () => (await import('../render/findings/rdjson')).renderRdjson(report, facts()),
    },
    jobSummary: { rest: words.summaryCut },
    remarks: left > 0 && asked('sarif') ? [words.capped('sarif', MOST_RESULTS, left)] : [],
  };
}

function factsOf({ host, text }: Call, report: CheckReport, { root, texts, rules: said, covers }: Found): Facts {
  const place = host.files.real(root);
  const gitRoot = host.files.findGitRoot(place);
  const fired = new Set(report.findings.map((one) => one.rule));
  const rules = RULES.filter((rule) => fired.has(rule.id)).map(({ id, group, severity }): [string, RuleFact] => {
    const page = host.shipped(`pages/${id}.${text.language}.md`);
    return [id, { title: said[id].title, group, severity, page }];
  });
  return {
    version: host.version,
    prefix: gitRoot === null ? '' : host.relative(gitRoot, place),
    texts: new Map([...texts].filter(([path]) => covers(path))),
    rules: new Map(rules),
    words: text.screens.check,
    sha256: host.sha256,
  };
}
