import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/model/finding';
import type { Language } from '../../src/model/workspace';
import { settleFindings } from '../../src/report/settle-findings';
import { checkWorkspace } from '../../src/rules/check';
import type { Rule } from '../../src/rules/define';
import type { RuleTexts, Said } from '../../src/text/catalogue';
import { rules as de } from '../../src/text/de/rules';
import { rules as en } from '../../src/text/en/rules';
import { type FoundFile, isText, type UnreadableFile } from '../../src/workspace/file';
import { readWorkspace } from '../../src/workspace/read-workspace';

/*
 * A rule's page is its documentation and its test. The grammar:
 *
 *   # Title                      one line, then a paragraph of introduction
 *   ## Avoid    | ## Vermeiden   what the rule reports; at least one mark
 *   ## Prefer   | ## Besser      what to write instead; no finding of this rule
 *   ## Why      | ## Warum       reasons; a line starts with `Source:` | `Quelle:` (author, title, year)
 *   ## Fixed    | ## Behoben     optional: what `--fix` makes of it; no finding of this rule
 *
 * All YAML fences of one section make one workspace. A fence names its file: ```yaml okrs/2026-Q4/sales.yaml
 * Without a fence for okr.yaml it is `version: 1`, `organisation: Muster`, `language:` of the page. Today is 2026-11-22.
 *
 * Marks say where this rule reports, and what:
 *
 *   title: Grow: fast # ✗ part of the message        on this line
 *   # ✗ part of the message                          alone on a line: on the next line that is no mark
 *   a: b # ✗ one part ✗ another part                 two findings on one line
 *
 * Marks are taken out before the file is read, those alone with their line, so they may stand in text that is no YAML.
 * A mark means the line the finding starts on. Every finding of the rule needs a mark and every mark a finding.
 *
 * What a fence cannot hold is said behind the path:
 *
 *   ```yaml okrs/2026-Q4/sales.yaml unreadable=permission     the host could not read it (faults of `workspace/file.ts`);
 *   ```yaml okrs/2026-Q4/sales.yaml unreadable=utf-8:17       … with a detail. The mark may be the fence's only line.
 *   ```yaml okrs/2026-Q4/sales.yaml characters                `<U+001B>` in the text stands for that character
 */

const TODAY = '2026-11-22';

/** Rules about form: a fence that breaks one is no example of another rule, and would pass as free of findings. */
const FORM: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'merge-conflict',
  'unreadable-file',
  'format',
  'duplicate-id',
  'wrong-place',
]);

export type SectionName = 'avoid' | 'prefer' | 'why' | 'fixed';

const HEADINGS: Readonly<Record<Language, Readonly<Record<string, SectionName>>>> = {
  en: { Avoid: 'avoid', Prefer: 'prefer', Why: 'why', Fixed: 'fixed' },
  de: { Vermeiden: 'avoid', Besser: 'prefer', Warum: 'why', Behoben: 'fixed' },
};

const TEXTS: Readonly<Record<Language, RuleTexts>> = { en, de };

export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly part: string;
}

export interface Section {
  readonly name: SectionName;
  /** Markdown of the section without its heading. */
  readonly body: string;
  readonly files: readonly FoundFile[];
  readonly marks: readonly Mark[];
}

export interface RulePage {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly Section[];
}

/** A finding with its sentence and its line. */
export interface SpokenFinding extends Said {
  readonly rule: string;
  readonly say: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The page of a rule. Throws, in words, where it is missing or not built as described above. */
export function readPage(id: string, language: Language): RulePage {
  const url = new URL(`../../src/rules/${id}.${language}.md`, import.meta.url);
  return parsePage(id, language, readFileSync(url, 'utf8'));
}

export function parsePage(id: string, language: Language, source: string): RulePage {
  const name = `${id}.${language}.md`;
  const [head = '', ...rest] = splitSections(source);
  const title = /^# (.+)\n/.exec(head)?.[1];
  if (title === undefined) throw new Error(`${name}: the first line is not "# Title"`);
  const intro = head.slice(head.indexOf('\n')).trim();
  if (intro === '') throw new Error(`${name}: no introduction below the title`);
  const sections = rest.map((part) => readSection(name, language, part));
  const names = sections.map((one) => one.name);
  const wanted = ['avoid', 'prefer', 'why', ...(names.includes('fixed') ? ['fixed'] : [])];
  if (names.join() !== wanted.join()) {
    throw new Error(`${name}: sections are ${names.join(', ')}; expected ${wanted.join(', ')}`);
  }
  const why = sections.find((one) => one.name === 'why')?.body ?? '';
  if (!/^(?:Source|Quelle)n?s?: \S/m.test(why))
    throw new Error(`${name}: no line starting with "Source:" or "Quelle:"`);
  if (sections[0]?.marks.length === 0) throw new Error(`${name}: nothing is marked with "# ✗" in the first section`);
  for (const { name: part, marks } of sections.slice(1)) {
    if (marks.length > 0) throw new Error(`${name}: a mark in section ${part}`);
  }
  return { id, language, title, intro, sections };
}

/** Checks one section's workspace with all rules; only findings of the page's rule, and those about form, come back. */
export async function findingsOf(
  page: Pick<RulePage, 'id' | 'language'>,
  section: Section,
  rules: readonly Rule[],
): Promise<SpokenFinding[]> {
  const { language } = page;
  const given = section.files.some((file) => /^okr\.ya?ml$/.test(file.path));
  const config = { path: 'okr.yaml', text: `version: 1\norganisation: Muster\nlanguage: ${language}\n` };
  const findings = await checkFiles(given ? section.files : [config, ...section.files], language, rules);
  return findings.filter((one) => one.rule === page.id || FORM.has(one.rule));
}

/** All findings of some files as `okr check` would show them, ignore comments heard. */
export async function checkFiles(
  files: readonly FoundFile[],
  language: Language,
  rules: readonly Rule[],
): Promise<SpokenFinding[]> {
  const workspace = await readWorkspace(files, { language, faulty: 'use' });
  const checked = checkWorkspace(workspace, { today: TODAY, rules, overrides: new Map(), cycle: null });
  const texts = new Map(files.flatMap((file) => (isText(file) ? [[file.path, file.text] as const] : [])));
  const { findings } = settleFindings({ checked, texts, today: TODAY, covers: () => true });
  return findings.map(({ finding, range: { start } }) => ({
    rule: finding.rule,
    say: finding.say,
    file: finding.place.file,
    ...start,
    ...speak(finding, language),
  }));
}

/** A finding's sentence, from the catalogue. Throws where the catalogue has none. */
function speak(finding: Pick<Finding, 'rule' | 'say' | 'data'>, language: Language): Said {
  const says: Readonly<Record<string, (data: never) => Said>> | undefined = (
    TEXTS[language] as Readonly<Record<string, { says: Readonly<Record<string, (data: never) => Said>> }>>
  )[finding.rule]?.says;
  const say = says?.[finding.say];
  if (!say) throw new Error(`no ${language} sentence for ${finding.rule}/${finding.say}`);
  const said = say(finding.data as never);
  for (const text of [said.message, said.help]) {
    if (text.trim() === '' || /undefined|\bNaN\b|\[object/.test(text)) {
      throw new Error(`bad ${language} sentence for ${finding.rule}/${finding.say}: "${text}"`);
    }
  }
  return said;
}

/** What is wrong between marks and findings, one line each; empty when the page tells the truth. */
export function disagreements(
  page: Pick<RulePage, 'id'>,
  section: Section,
  findings: readonly SpokenFinding[],
): string[] {
  const open = findings.filter((one) => one.rule === page.id);
  const wrong: string[] = findings
    .filter((one) => one.rule !== page.id)
    .map((one) => `${one.file}:${one.line} breaks ${one.rule}: ${one.message}`);
  for (const mark of section.marks) {
    const index = open.findIndex(
      (one) => one.file === mark.file && one.line === mark.line && one.message.includes(mark.part),
    );
    if (index < 0) wrong.push(`${mark.file}:${mark.line} marked "${mark.part}", not reported`);
    else open.splice(index, 1);
  }
  return [...wrong, ...open.map((one) => `${one.file}:${one.line} reported, not marked: ${one.message}`)];
}

/** Cuts at `## ` headings, but not inside fences. */
function splitSections(source: string): string[] {
  const parts: string[][] = [[]];
  let fenced = false;
  for (const line of source.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    if (!fenced && line.startsWith('## ')) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

function readSection(page: string, language: Language, source: string): Section {
  const heading = /^## (.+)/.exec(source)?.[1]?.trim() ?? '';
  const name = Object.hasOwn(HEADINGS[language], heading) ? HEADINGS[language][heading] : undefined;
  if (name === undefined) {
    throw new Error(`${page}: "## ${heading}" is none of ${Object.keys(HEADINGS[language]).join(', ')}`);
  }
  const body = source.slice(source.indexOf('\n') + 1).trim();
  if (body === '') throw new Error(`${page}: section ${heading} is empty`);
  const files: FoundFile[] = [];
  const marks: Mark[] = [];
  for (const [, info = '', content = ''] of source.matchAll(/^```ya?ml\b *(.*)\n((?:(?!```).*\n)*?)```$/gm)) {
    const [path, ...directives] = info.split(/\s+/).filter(Boolean);
    if (path === undefined) throw new Error(`${page}: a YAML fence without a path`);
    if (files.some((one) => one.path === path)) throw new Error(`${page}: two fences for ${path} in ${heading}`);
    const { text, found } = takeMarks(path, content);
    files.push(toFile(page, path, text, directives));
    marks.push(...found);
  }
  return { name, body, files, marks };
}

function takeMarks(file: string, content: string): { text: string; found: Mark[] } {
  const kept: string[] = [];
  const found: Mark[] = [];
  for (const line of content.split('\n')) {
    const match = /^(.*?)[ \t]*# ✗ (.+)$/.exec(line);
    const parts = match?.[2]?.split('✗').map((part) => part.trim()) ?? [];
    found.push(...parts.map((part) => ({ file, line: kept.length + 1, part })));
    if (match?.[1]?.trim() !== '') kept.push(match?.[1] ?? line);
  }
  return { text: kept.join('\n'), found };
}

function toFile(page: string, path: string, text: string, directives: readonly string[]): FoundFile {
  let file: FoundFile = { path, text };
  for (const directive of directives) {
    const unreadable = /^unreadable=([a-z0-9-]+?)(?::(\d+))?$/.exec(directive);
    if (unreadable) {
      const detail = unreadable[2] === undefined ? null : Number(unreadable[2]);
      file = { path, fault: unreadable[1] as UnreadableFile['fault'], detail };
    } else if (directive === 'characters') {
      file = {
        path,
        text: text.replaceAll(/<U\+([0-9A-F]{4,6})>/g, (_, code) => String.fromCodePoint(Number(`0x${code}`))),
      };
    } else throw new Error(`${page}: unknown directive "${directive}" behind ${path}`);
  }
  return file;
}
