import { LIMITS, type Problem } from './problem';

/** Slips the `yaml` package names, and the sentence of ours that explains each. */
const CODES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'nested-key',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  MISSING_CHAR: 'missing-character',
  UNEXPECTED_TOKEN: 'unexpected',
  BAD_SCALAR_START: 'scalar-start',
  BAD_DQ_ESCAPE: 'escape',
  KEY_OVER_1024_CHARS: 'long-key',
  BLOCK_IN_FLOW: 'block-in-flow',
  DUPLICATE_KEY: 'syntax',
};

const CLOSERS = new Set([']', '}', '"', "'"]);

/**
 * Several readable problems for a text the fast reader refused. The `yaml` package is loaded only here, and only after
 * a guard: its parser is linear, its composer is not, so tokens, depth and nodes are capped before it runs.
 * Empty where it finds nothing wrong or the guard stops it: then the fast reader's own problem stands.
 */
export async function explainSyntax(text: string): Promise<readonly Problem[]> {
  const { Composer, Lexer, Parser } = await import('yaml');
  let tokens = 0;
  for (const _ of new Lexer().lex(text)) if (++tokens > 50_000) return [];
  const documents = [...new Parser().parse(text)];
  if (depthOver(documents, LIMITS.depth)) return [];
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
  for (const document of composer.compose(documents, true, text.length)) {
    for (const error of document.errors) {
      const [start, end] = error.pos;
      const say = CODES[error.code] ?? 'syntax';
      const line = text.slice(0, start).split('\n').length;
      const first = problems.length === 0;
      // One slip often makes a second error on the same line or right below: only the first is useful.
      if (!first && line - (problems.at(-1)?.data.line as number) < 2) continue;
      const character = /"(.)"|'(.)'|(\]|\}|:)/.exec(error.message.slice(0, 200))?.slice(1).find(Boolean) ?? null;
      const missing = character !== null && CLOSERS.has(character) ? character : null;
      problems.push({
        rule: 'yaml-syntax',
        say: say === 'missing-character' && missing === null ? 'syntax' : say,
        data: { line, character: say === 'scalar-start' ? (text[start] ?? null) : missing },
        start,
        end: Math.max(end, start + 1),
      });
      if (problems.length >= LIMITS.findings) return problems;
    }
  }
  return problems;
}

/** Is any collection nested deeper than `limit`? Iterative: the tree comes from a hostile text. */
function depthOver(roots: readonly unknown[], limit: number): boolean {
  const open: [unknown, number][] = roots.map((root) => [root, 0]);
  for (let item = open.pop(); item; item = open.pop()) {
    const [node, depth] = item;
    if (depth > limit * 2) return true;
    if (typeof node !== 'object' || node === null) continue;
    const { items, value, key } = node as { items?: unknown; value?: unknown; key?: unknown };
    if (Array.isArray(items)) for (const child of items) open.push([child, depth + 1]);
    for (const child of [value, key]) if (typeof child === 'object') open.push([child, depth + 1]);
  }
  return false;
}
