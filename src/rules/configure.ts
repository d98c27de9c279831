import { suggest } from '../language/suggest';
import { type Observation, SEVERITIES, type Severity } from '../model/finding';
import type { Preset, RuleSetting, Settings } from '../model/workspace';
import type { Rule, RuleGroup } from './define';

/** How much each sentence of a rule weighs here, and with which thresholds it runs. */
export interface RuleConfig {
  /** The severity of a sentence; null when the rule is off. */
  severity(say: string): Severity | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Groups whose warnings preset `starter` turns into notes. */
const GENTLE: ReadonlySet<RuleGroup> = new Set(['alignment', 'cadence', 'strategy', 'resources']);

/** A rule's configuration from the preset, okr.yaml and the command line (which wins). */
export function configure(rule: Rule, settings: Settings, override: RuleSetting | null = null): RuleConfig {
  const written = settings.rules.get(rule.id) ?? null;
  const chosen = override?.severity ?? written?.severity ?? null;
  const options = { ...rule.options, ...written?.options, ...override?.options };
  return {
    options,
    severity(say) {
      if (chosen === 'off') return null;
      const own = options[`${say}_severity`];
      if (own === 'off') return null;
      if (isSeverity(own)) return own;
      const byCase = rule.cases[say];
      if (byCase !== undefined) return preset(byCase, rule.group, settings.preset);
      return chosen ?? preset(rule.severity, rule.group, settings.preset);
    },
  };
}

function preset(severity: Severity, group: RuleGroup, name: Preset): Severity {
  if (severity !== 'warning') return severity;
  if (name === 'strict') return 'error';
  return name === 'starter' && GENTLE.has(group) ? 'note' : 'warning';
}

function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.includes(value as Severity);
}

/** Options in okr.yaml that a rule does not know, or with a value of the wrong type. */
export function optionFaults(rules: readonly Rule[], settings: Settings, file: string): Observation[] {
  return rules.flatMap((rule) => {
    const setting = settings.rules.get(rule.id);
    if (!setting) return [];
    const names = [...Object.keys(rule.options), ...Object.keys(rule.cases).map((say) => `${say}_severity`)];
    return Object.entries(setting.options).flatMap(([name, value]): Observation[] => {
      const place = { file, path: ['rules', rule.id, name], on: 'key' as const };
      if (!names.includes(name)) {
        const data = { key: name, rule: rule.id, suggestion: suggest(name, names), allowed: names };
        return [{ rule: 'format', say: 'rule-option', data, place, subject: null }];
      }
      const fits = name.endsWith('_severity')
        ? value === 'off' || isSeverity(value)
        : typeof value === typeof rule.options[name];
      if (fits) return [];
      return [
        {
          rule: 'format',
          say: 'rule-option-value',
          data: { key: name, rule: rule.id, found: String(value) },
          place,
          subject: null,
        },
      ];
    });
  });
}
