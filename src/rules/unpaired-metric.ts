import type { Metric } from '../model/metric';
import type { KeyResult } from '../model/okr';
import { below } from '../model/ref';
import type { RuleTexts } from '../text/catalogue';
import { defineRule } from './define';
import { judgedKeyResults } from './live';
import { isPaired } from './paired';
import { knownUnit } from './units';
import { wayOf } from './way';

/**
 * Speed, volume or cost that can be improved at the expense of something else, with nothing beside it that would show it
 * (Grove: measure effect and counter-effect; the pairs of method.md 3.2, K10). Paired is what names its counter metric
 * or is named by one, and what has a guardrail or the other half of its pair in the same objective.
 */
export default defineRule({
  id: 'unpaired-metric',
  group: 'key-result',
  severity: 'note',
  check({ workspace, teamCycles, report }) {
    for (const placed of judgedKeyResults(workspace, teamCycles)) {
      const { objective, keyResult } = placed;
      const { title, place, ref } = keyResult;
      const pair = pairOf(keyResult);
      if (pair === null || isPaired(placed)) continue;
      const beside = objective.keyResults.filter((one) => one.ref !== ref && one.dropped === null);
      if (beside.some((one) => one.guardrail || pair.counter.test(one.title))) continue;
      report('alone', { title, pair: pair.id }, below(place, 'title'), ref);
    }
  },
});

type PairId = Parameters<RuleTexts['unpaired-metric']['says']['alone']>[0]['pair'];

interface Pair {
  readonly id: PairId;
  /** The metric that can be gamed; a word of a title starts or, in German, goes on like this. */
  readonly metric: RegExp;
  readonly counter: RegExp;
  /** A share of something cannot be driven up by volume; these are shares themselves. */
  readonly share?: true;
  /** Only when it is counted in time or in money, as far as is said. */
  readonly unit?: 'time' | 'money';
  /** Only when it is to rise or to fall. */
  readonly way?: 'up' | 'down';
}

const QUALITY =
  /error|defect|fault|quality|rework|scrap|complain|reject|damage|satisf|rating|nps|net promoter|first|resol|fehler|qualität|nacharbeit|ausschuss|beanstand|reklamation|mängel|mangel|schäden|zufrieden|bewertung|weiterempfehl|erstlös|falsch|unfäll|accident|late change|nach freigabe/iu;

/** The most special first. */
const PAIRS: readonly Pair[] = [
  {
    id: 'handle-time',
    metric: /(?<!\p{L})(?:handle|handling) time|bearbeitungszeit|gesprächsdauer/iu,
    counter: new RegExp(`${QUALITY.source}|first.contact|reopen|wiedereröffn`, 'iu'),
    unit: 'time',
    way: 'down',
  },
  {
    id: 'speed',
    metric:
      /(?<!\p{L})(?:(?:lead|cycle|response|answer|reaction|delivery|processing|turnaround|set-?up|waiting|hold) times?|time (?:to|from|until|on)|turnaround)(?!\p{L})|(?:durchlauf|antwort|reaktions|liefer|durchführungs|rüst|montage|warte|entwicklungs|angebots)zeit|(?<!\p{L})zeit (?:von|bis|zwischen)(?!\p{L})/iu,
    counter: QUALITY,
    unit: 'time',
    way: 'down',
  },
  {
    id: 'stock',
    metric: /(?<!\p{L})(?:stock|inventory|inventories)(?!\p{L})|(?:lager|waren|material)?bestand|bestände/iu,
    counter: /stock-?out|availab|missing|shortage|on time|deliver|fehlmenge|fehlteil|verfügbar|liefer|termintreu/iu,
    way: 'down',
  },
  {
    id: 'tickets',
    metric:
      /(?:tickets?|issues?|cases?) (?:closed|resolved)|closed (?:tickets|issues|cases)|(?:geschlossene|gelöste|erledigte)n? (?:tickets|fälle)/iu,
    counter: /reopen|wiedereröffn|satisf|zufrieden/iu,
    way: 'up',
  },
  {
    id: 'new-customers',
    metric:
      /(?<!\p{L})new (?:\p{L}+ )?(?:customers|clients|accounts)|(?<!\p{L})(?:neukunden|neue[nr]? kunden)(?!\p{L})/iu,
    counter: /churn|retention|retain|leave|stay|renew|repeat|abwander|kündig|bleib|wiederkauf|verläng|treue/iu,
    way: 'up',
  },
  {
    id: 'revenue',
    unit: 'money',
    metric:
      /(?<!\p{L})(?:revenue|turnover|sales|order intake|arr|mrr)(?!\p{L})|umsatz(?!ant)|auftragseingang|umsätze/iu,
    counter: /margin|profit|contribution|ebit|discount|marge|deckungsbeitrag|gewinn|rendite|ertrag|ergebnis|rabatt/iu,
    way: 'up',
  },
  {
    id: 'hires',
    metric:
      /(?<!\p{L})(?:hires|new hires|hired|vacancies filled)(?!\p{L})|(?<!\p{L})(?:einstellungen|neueinstellungen|besetzte stellen)(?!\p{L})/iu,
    counter: /retention|stay|leave|turnover|attrition|bleib|verbleib|kündig|fluktuation|probezeit/iu,
    way: 'up',
  },
  {
    id: 'output',
    metric:
      /(?<!\p{L})(?:output|throughput|units produced|parts produced)(?!\p{L})|(?<!\p{L})(?:ausstoß|ausbringung|stückzahl|produktionsmenge|durchsatz)(?!\p{L})/iu,
    counter: new RegExp(`${QUALITY.source}|yield|first.pass|erstausbeute|ausbeute`, 'iu'),
    way: 'up',
  },
  {
    id: 'cost',
    unit: 'money',
    metric:
      /(?<!\p{L})(?:costs?|expenses|spending|savings)(?!\p{L})|kosten(?!\p{L})|(?<!\p{L})(?:ausgaben|einsparung|einsparungen)(?!\p{L})/iu,
    counter: QUALITY,
  },
  {
    id: 'conversion',
    metric: /(?<!\p{L})conversion|konversion|conversion|abschlussquote/iu,
    counter:
      /return|cancel|refund|churn|margin|satisf|retour|storn|rückgab|abwander|marge|deckungsbeitrag|zufrieden|annahme|angenommen|accepted/iu,
    share: true,
    way: 'up',
  },
  {
    id: 'releases',
    metric: /(?<!\p{L})(?:releases|deployments|release rate|deployment frequency)(?!\p{L})/iu,
    counter: new RegExp(`${QUALITY.source}|fail|incident|rollback|störung|ausfäll|fehlgeschlag`, 'iu'),
    way: 'up',
  },
  {
    id: 'utilisation',
    metric: /(?<!\p{L})utili[sz]ation|auslastung/iu,
    counter: /lead time|waiting|on time|durchlauf|wartezeit|termintreu/iu,
    share: true,
    way: 'up',
  },
];

/** The pair whose gameable half a key result is; null for most. */
function pairOf({ title, metric, metricFrom, guardrail }: KeyResult): Pair | null {
  if (metric === null || guardrail || metric.type === 'yes-no' || metric.type === 'establish') return null;
  const kind = knownUnit(metric.unit)?.kind ?? null;
  const isShare = kind === 'percent';
  const way = wayOf(metric);
  const fits = (pair: Pair) =>
    (pair.unit === undefined ||
      (metric.unit === null && metricFrom === 'file') ||
      kind === pair.unit ||
      (isShare && metricBy(metric))) &&
    (!isShare || pair.share === true || metricBy(metric)) &&
    (pair.way === undefined || way === null || pair.way === way) &&
    pair.metric.test(title);
  return PAIRS.find(fits) ?? null;
}

/** "By 30 %" is a change in percent, not a share. */
function metricBy(metric: Metric): boolean {
  return metric.type === 'metric' && metric.by !== null;
}
