import { sentenceId } from '../../init/sentence-id';
import { readLanguage, tellLanguage } from '../../language/read-language';
import { atLeast } from '../../model/finding';
import type { Language } from '../../model/workspace';
import { draftPage } from '../../page/draft-page';
import { buildDraft, type Draft } from '../../report/build-draft';
import { countsFromZero } from '../../report/draft-yaml';
import type { Call, Outcome } from '../command';
import { EXIT, type ExitCode } from '../exit';
import { loadRuleTexts } from '../load-text';
import { OkrError } from '../okr-error';

/** `okr draft "<sentence>"` */
export async function draft(call: Call): Promise<Outcome> {
  const { flags, text, today } = call;
  const sentences = flags.stdin ? await fromStdin(call) : [fromLine(call)];
  const told = sentences.map((sentence) => tellLanguage(sentence));
  const fallback = mostOf(told) ?? call.language;
  const rules = await loadRuleTexts(call.language);
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    drafts.push(
      await buildDraft({
        text: sentence,
        as: flags.as ?? 'key-result',
        language: readLanguage(sentence, fallback),
        today,
        rules,
        words: text.draft.yaml,
        idOf: sentenceId,
      }),
    );
  }
  const lines = () => drafts.map(({ report }) => `${JSON.stringify(report)}\n`).join('');
  return {
    report: drafts[0]?.report ?? {},
    page: () =>
      draftPage(
        drafts.map((one, index) => ({ ...one, told: told[index] !== null, fromZero: countsFromZero(one.statement) })),
        text,
      ),
    ...(flags.stdin ? { formats: { json: lines } } : {}),
    remarks: sentences.length === 0 ? [text.draft.nothing] : [],
    exit: exitOf(drafts, flags['fail-on'] ?? 'never'),
  };
}

function fromLine({ args }: Call): string {
  const sentence = oneLine(args[0] ?? '');
  if (sentence === '') throw new OkrError('missing-argument', { argument: 'sentence' });
  return sentence;
}

/** A sentence a line; empty lines are none. */
async function fromStdin({ args, host }: Call): Promise<string[]> {
  if (args.length > 0) throw new OkrError('not-together', { first: '<sentence>', second: '--stdin' });
  const text = (await host.stdin()).replace(/^\uFEFF/, '');
  return text
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .filter((line) => line !== '');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The language most sentences are in: for those whose words do not tell. */
function mostOf(told: readonly (Language | null)[]): Language | null {
  const [german, english] = (['de', 'en'] as const).map((one) => told.filter((other) => other === one).length);
  if (german === english) return null;
  return (german ?? 0) > (english ?? 0) ? 'de' : 'en';
}

function exitOf(drafts: readonly Draft[], limit: 'error' | 'warning' | 'note' | 'never'): ExitCode {
  if (limit === 'never') return EXIT.fine;
  const heavy = drafts.some(({ report }) => report.findings.some((one) => atLeast(one.severity, limit)));
  return heavy ? EXIT.findings : EXIT.fine;
}
