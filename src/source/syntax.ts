import type { CST, YAMLError } from 'yaml';
import { Lines } from './locate';
import { LIMITS, type Problem } from './problem';

/**
 * Several readable problems for a text the fast reader refused. The `yaml` package is loaded only here, and only after
 * a guard: its parser is linear, its composer is not, so tokens, depth and nodes are capped before it runs.
 * Empty where it finds nothing wrong or the guard stops it: then the fast reader's own problem stands.
 */
export async function explainSyntax(text: string): Promise<readonly Problem[]> {
  const { Composer, Lexer, Parser } = await loadYaml();
  let tokens = 0;
  for (const _ of new Lexer().lex(text)) if (++tokens > 50_000) return [];
  const documents = [...new Parser().parse(text)];
  const open = openTokens(documents, LIMITS.depth);
  if (open === null) return [];
  const composer = new Composer({
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const problems: Problem[] = [];
  const taken = new Set<number>();
  const lines = new Lines(text);
  for (const document of composer.compose(documents, true, text.length)) {
    for (const error of document.errors) {
      const at = lines.at(error.pos[0]).line;
      if (taken.has(at)) continue;
      const problem = explain(text, error, open);
      // One slip often makes a second error on its line, some also right below: only the first is useful. What follows an
      // open quote or bracket is not what the author sees.
      const shown = lines.at(problem.start).line;
      if (taken.has(shown)) continue;
      taken.add(at).add(shown);
      if (SPREADING.has(problem.say)) taken.add(Math.max(at, shown) + 1);
      problems.push(problem);
      if (OPEN.has(problem.say) || problems.length >= LIMITS.findings) return problems;
    }
  }
  return problems;
}

/** Slips after which the next line is misread too. */
const SPREADING: ReadonlySet<string> = new Set(['tab', 'indent', 'below-value', 'list-and-keys', 'missing-colon']);
const OPEN: ReadonlySet<string> = new Set(['missing-quote', 'missing-bracket']);

/** Quotes and brackets that are opened and never closed. */
interface OpenTokens {
  readonly quotes: readonly { readonly start: number; readonly character: string }[];
  readonly brackets: readonly { readonly start: number; readonly character: string }[];
}

/** Null where a collection is nested deeper than `limit`. Iterative: the tree comes from a hostile text. */
function openTokens(roots: readonly CST.Token[], limit: number): OpenTokens | null {
  const quotes: { start: number; character: string }[] = [];
  const brackets: { start: number; character: string }[] = [];
  const open: [unknown, number][] = roots.map((root) => [root, 0]);
  for (let item = open.pop(); item; item = open.pop()) {
    const [node, depth] = item;
    if (depth > limit * 2) return null;
    if (typeof node !== 'object' || node === null) continue;
    const token = node as CST.Token & { items?: unknown; value?: unknown; key?: unknown };
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      const character = token.source.charAt(0);
      if (token.source.length < 2 || !token.source.endsWith(character)) quotes.push({ start: token.offset, character });
    }
    if (token.type === 'flow-collection' && token.end.every((end) => end.type === 'space' || end.type === 'newline')) {
      brackets.push({ start: token.start.offset, character: token.start.source === '[' ? ']' : '}' });
    }
    if (Array.isArray(token.items)) for (const child of token.items) open.push([child, depth + 1]);
    for (const child of [token.value, token.key]) if (typeof child === 'object') open.push([child, depth + 1]);
  }
  return { quotes, brackets };
}

function explain(text: string, error: YAMLError, open: OpenTokens): Problem {
  const line = lineAt(text, error.pos[0]);
  const [start, end] = [error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)];
  const { message } = error;
  const here = (say: string, data: Problem['data'] = {}): Problem => problem(say, start, end, data);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return here('tab');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedKey(text, start);
    case 'BAD_SCALAR_START':
      return badStart(text, start);
    case 'BAD_DQ_ESCAPE':
      return here('escape', { text: text.slice(start, start + 2) });
    case 'BAD_ALIAS':
      return here('anchor-name', { character: text.charAt(start) });
    case 'BLOCK_IN_FLOW':
      return text.charAt(start) === '-' ? here('block-in-flow') : colonInBrackets(text, start);
    case 'MULTILINE_IMPLICIT_KEY':
      return noKey(line);
    case 'BAD_DIRECTIVE':
      return problem('directive', line.start, line.end);
  }
  if (/Missing closing/.test(message)) {
    const quote = open.quotes[0];
    if (quote) return problem('missing-quote', quote.start, quote.start + 1, { character: quote.character });
  }
  if (/ end with a |Expected flow/.test(message)) {
    const bracket = open.brackets.at(-1);
    if (bracket) return problem('missing-bracket', bracket.start, bracket.start + 1, { character: bracket.character });
  }
  if (/directives-end/.test(message)) return problem('directive', 0, 1);
  if (/^Comments must be/.test(message)) return here('comment-space');
  if (/^Missing , /.test(message)) return here('missing-comma');
  if (/^Unexpected , /.test(message)) return here('comma');
  if (/followed by map values/.test(message)) return noKey(line);
  if (/^Not a YAML token|Block scalar header/.test(message)) return blockHeader(text, start);
  if (/block-seq-ind on same line/.test(message)) return here('list-beside-key');
  if (/flow-(?:map|seq)-end/.test(message)) return here('stray-bracket', { character: text.charAt(start) });
  if (/at node end/.test(message)) return afterValue(text, start, line);
  if (error.code === 'BAD_INDENT' || /without - indicator/.test(message)) return indented(line);
  return here('syntax');
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Without indentation, comment and line end. */
  readonly text: string;
  readonly indent: number;
}

function lineAt(text: string, offset: number): Line {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  const indent = /^[ \t\ufeff]*/.exec(rest)?.[0].length ?? 0;
  const content = withoutComment(rest.slice(indent));
  return { start: start + indent, end: start + indent + Math.max(1, content.length), text: content, indent };
}

function withoutComment(text: string): string {
  return text.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
}

/** `title: Grow: fast`, or a key below one that already has its value. */
function nestedKey(text: string, start: number): Problem {
  const line = lineAt(text, start);
  const before = text.slice(line.start, start).replace(/:[ \t]*$/, '');
  const key = before.replace(/^(?:-[ \t]+)+/, '').trim();
  const value = withoutComment(/^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '');
  if (/:(?:[ \t]|$)/.test(value) || value.startsWith('? ')) {
    const data = { text: value, suggestion: `${key}: ${quoted(value)}` };
    return problem('colon-in-text', start, start + Math.max(1, value.length), data);
  }
  const next = /[^\s#]/.exec(text.slice(start + value.length).replace(/^[^\r\n]*/, (rest) => ' '.repeat(rest.length)));
  const below = lineAt(text, next ? start + value.length + next.index : start);
  return problem('below-value', below.start, below.end, { text: below.text, above: `${key}: ${value}` });
}

/** `{ title: Grow: fast, … }` */
function colonInBrackets(text: string, start: number): Problem {
  const value = (/^[^,\]}\r\n]*/.exec(text.slice(start))?.[0] ?? '').trimEnd();
  const key = /([^\s{[,][^{[,:]*):[ \t]*$/.exec(text.slice(lineAt(text, start).start, start))?.[1];
  const suggestion = key === undefined ? quoted(value) : `${key}: ${quoted(value)}`;
  return problem('colon-in-text', start, start + Math.max(1, value.length), { text: value, suggestion });
}

/** A line that should state a key and a value: `key:value`, or a text with no colon at all. */
function noKey(line: Line): Problem {
  if (line.text.startsWith('- ') || line.text === '-') return problem('list-and-keys', line.start, line.end);
  const tight = /^((?:- +)*[\p{L}\p{N}_-]+):(\S.*)$/u.exec(line.text);
  if (tight) {
    const data = { text: line.text, suggestion: `${tight[1]}: ${tight[2]}` };
    return problem('space-after-colon', line.start, line.end, data);
  }
  return problem('missing-colon', line.start, line.end, { text: line.text });
}

function badStart(text: string, start: number): Problem {
  const line = lineAt(text, start);
  const value = withoutComment(/^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '');
  const before = text.slice(line.start, start);
  const data = { character: text.charAt(start), suggestion: `${before}${quoted(value)}` };
  return problem('scalar-start', start, start + 1, data);
}

/** `title: | text`: what follows `|` or `>` belongs on the next line, or the text wants quotes. */
function blockHeader(text: string, start: number): Problem {
  const line = lineAt(text, start);
  const header = /[|>][-+0-9]*[ \t]*(?=[^\s|>][^|>]*$)/.exec(line.text);
  const value = line.text.slice(header ? header.index : start - line.start);
  const data = { character: value.charAt(0), suggestion: `${line.text.slice(0, header?.index ?? 0)}${quoted(value)}` };
  return problem('block-text', start, line.start + line.text.length, data);
}

/** Something behind a value that is complete: `"a" and "b"`, `[a] b`, or a line that belongs to nothing. */
function afterValue(text: string, start: number, line: Line): Problem {
  const before = text.slice(0, start).trimEnd().slice(-1);
  const onLine = start > line.start;
  if (onLine && (before === '"' || before === "'")) {
    const rest = line.text.slice(start - line.start);
    return problem('after-quote', start, line.start + line.text.length, { text: rest, character: before });
  }
  const alias = /(?:^|[\s:])(\*[^\s*]*\*?)[ \t]+$/.exec(text.slice(line.start, start))?.[1];
  if (onLine && alias !== undefined) return badStart(text, text.lastIndexOf(alias, start));
  if (onLine) return problem('after-value', start, line.end, { text: line.text.slice(start - line.start) });
  if (line.text.startsWith('- ')) return problem('list-and-keys', line.start, line.end);
  const dash = /^-(\S.*)$/.exec(line.text);
  if (dash) return problem('space-after-dash', line.start, line.end, { text: line.text, suggestion: `- ${dash[1]}` });
  const first = /\S/.exec(text.replace(/^(?:[ \t]*(?:#.*|---)?(?:\r\n|\n|\r))+/, (lead) => ' '.repeat(lead.length)));
  if (first && text.charAt(first.index) === '-') return problem('list-and-keys', line.start, line.end);
  return indented(line);
}

function indented(line: Line): Problem {
  return problem('indent', line.start, line.end, { text: line.text, spaces: line.indent });
}

/** A text in quotes, as YAML wants it. */
function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

function problem(say: string, start: number, end: number, data: Problem['data'] = {}): Problem {
  return { rule: 'yaml-syntax', say, data, start, end: Math.max(end, start + 1) };
}

/** The `yaml` package. It is CommonJS: bundled, all it exports stands under `default`. */
async function loadYaml(): Promise<typeof import('yaml')> {
  const loaded: typeof import('yaml') & { readonly default?: typeof import('yaml') } = await import('yaml');
  return loaded.default ?? loaded;
}
