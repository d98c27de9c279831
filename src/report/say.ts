import type { Finding } from '../model/finding';
import type { RuleTexts, Said } from '../text/catalogue';

/** The sentences of a finding. Its rule's catalogue entry takes exactly the data the rule reported. */
export function say(rules: RuleTexts, { rule, say, data }: Pick<Finding, 'rule' | 'say' | 'data'>): Said {
  const entry = Object.hasOwn(rules, rule)
    ? (rules as Readonly<Record<string, { says: Readonly<Record<string, unknown>> }>>)[rule]
    : undefined;
  const sentence = entry && Object.hasOwn(entry.says, say) ? entry.says[say] : undefined;
  if (typeof sentence !== 'function') throw new Error(`no sentence for ${rule}/${say}`);
  return (sentence as (data: Finding['data']) => Said)(data);
}
