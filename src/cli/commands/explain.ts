import { suggest } from '../../language/suggest';
import { explainPage, rulesPage } from '../../page/explain-page';
import { RULES } from '../../rules';
import type { Rule } from '../../rules/define';
import type { ExplainedRule, ExplainReport } from '../../schema/output/others';
import type { RuleTexts } from '../../text/catalogue';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { loadRuleTexts } from '../load-text';
import { OkrError } from '../okr-error';

/** `okr explain [rule]` */
export async function explain({ args, text, today, host, language }: Call): Promise<Outcome> {
  const [id] = args;
  const rules = await loadRuleTexts(language);
  if (id === undefined) {
    const report: ExplainReport = {
      version: 1,
      command: 'explain',
      today,
      rules: RULES.map((rule) => describe(rule, rules)),
    };
    return {
      report,
      page: () =>
        rulesPage(
          RULES.map((rule) => describe(rule, rules)),
          text,
        ),
      exit: EXIT.fine,
    };
  }
  const rule = RULES.find((one) => one.id === id);
  if (!rule)
    throw new OkrError('unknown-rule', {
      rule: id,
      suggestion: suggest(
        id,
        RULES.map((one) => one.id),
      ),
    });
  const page = host.shipped(`pages/${id}.${language}.md`) ?? '';
  const described = describe(rule, rules);
  const report: ExplainReport = { version: 1, command: 'explain', today, rule: { ...described, page } };
  return { report, page: () => explainPage(described, page, text), formats: { md: () => page }, exit: EXIT.fine };
}

function describe(rule: Rule, rules: RuleTexts): ExplainedRule {
  const { id, group, severity, options } = rule;
  const cases = Object.fromEntries(Object.entries(rule.cases).map(([say, own]) => [`${say}_severity`, own]));
  return {
    id,
    group,
    severity,
    title: rules[id].title,
    options: { ...options, ...cases } as ExplainedRule['options'],
  };
}
