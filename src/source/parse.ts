import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { closersInTexts, drawUpClosers } from './closing';
import type { MapEntry, Node, ScalarStyle } from './node';
import { LIMITS, type Problem } from './problem';
import { plainValue } from './scalar';
import { scan } from './scan';

/** A text as a tree, or what keeps it from being one. */
export interface Parsed {
  /** Null for an empty file (no problem in it) and for a broken one. */
  readonly root: Node | null;
  readonly problems: readonly Problem[];
  /** Not YAML: `source/syntax` can say more about it than the fast reader. */
  readonly broken: boolean;
}

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.say);
  }
}

const STYLES: Record<number, ScalarStyle> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/**
 * Reads YAML 1.2 text into a positioned tree. Never throws: tags, directives, merge keys, several documents, keys that
 * are no text, keys written twice, undefined, circular or exploding aliases and nesting deeper than
 * {@link LIMITS} are problems with a place.
 */
export function parse(text: string): Parsed {
  const early = scan(text);
  if (early) return { root: null, problems: [early], broken: false };
  const parsed = read(text);
  return parsed.closer ? readDrawnUp(text, parsed) : parsed;
}

interface Read extends Parsed {
  /** The first thing wrong is a closing bracket that is not indented. */
  readonly closer: boolean;
}

function read(text: string): Read {
  try {
    const events = parseEvents(text, { maxDepth: LIMITS.depth });
    return { root: new TreeBuilder(text, events).build(), problems: [], broken: false, closer: false };
  } catch (error) {
    if (error instanceof Refused) return { root: null, problems: [error.problem], broken: false, closer: false };
    if (error instanceof YAMLException) return fromYaml(text, error);
    throw error;
  }
}

/** Reads again with the closing brackets drawn up, but not those that are part of a text. */
function readDrawnUp(text: string, refused: Read): Parsed {
  const drawn = drawUpClosers(text);
  if (!drawn) return refused;
  const parsed = read(drawn.text);
  if (!parsed.root) return parsed.broken ? refused : parsed;
  const inside = closersInTexts(parsed.root, drawn.spans);
  if (inside.size === 0) return parsed;
  const fewer = drawUpClosers(text, inside);
  return fewer ? read(fewer.text) : refused;
}

function fromYaml(text: string, error: YAMLException): Read {
  const start = Math.min(error.mark?.position ?? 0, text.length);
  if (/maxDepth|nesting/i.test(error.reason)) return broken('depth', start, { limit: LIMITS.depth }, false);
  const deficient = error.reason === 'deficient indentation';
  const closer = deficient && (text[start] === ']' || text[start] === '}');
  return { ...broken(deficient ? 'text-indent' : 'syntax', start, {}, true), closer };
}

function broken(say: string, start: number, data: Problem['data'], more: boolean): Read {
  const problem: Problem = { rule: 'yaml-syntax', say, data, start, end: start + 1 };
  return { root: null, problems: [problem], broken: more, closer: false };
}

/** Where a key starts that is no text and has no quotes: an alias, a list, a mapping. */
function placeOfKey(event: Event): number | null {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : null;
}

/** Walks the events of one document. A class because the walk, the anchors and the counters belong together. */
class TreeBuilder {
  private next = 0;
  private count = 0;
  private aliases = 0;
  private readonly anchors = new Map<string, { node: Node; size: number } | 'open'>();

  constructor(
    private readonly text: string,
    private readonly events: Event[],
  ) {}

  build(): Node | null {
    const document = this.events[this.next++];
    if (!document) return null;
    if (document.type === EVENT_ID.DOCUMENT && document.directives.length > 0) {
      this.refuse('directive', Math.max(0, this.text.search(/^%/m)));
    }
    const first = this.events[this.next];
    if (!first || first.type === EVENT_ID.POP) return null;
    const root = this.node();
    const second = this.events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
    if (second > 0) this.refuse('documents', this.secondDocument(root.end));
    const empty = root.kind === 'scalar' && root.value === null && root.start === root.end;
    return empty ? null : root;
  }

  private node(): Node {
    const event = this.events[this.next++];
    if (event === undefined) throw new Error('events end in the middle of a document');
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        this.checkTag(event);
        this.step(event.valueStart);
        return this.anchored(event, () => this.scalar(event));
      }
      case EVENT_ID.MAPPING: {
        this.checkTag(event);
        this.step(event.start);
        return this.anchored(event, () => this.map(event.start, event.style === 2));
      }
      case EVENT_ID.SEQUENCE: {
        this.checkTag(event);
        this.step(event.start);
        return this.anchored(event, () => this.list(event.start, event.style === 2));
      }
      case EVENT_ID.ALIAS:
        return this.alias(event.anchorStart, event.anchorEnd);
      default:
        throw new Error(`unexpected event ${event.type}`);
    }
  }

  private scalar(event: Extract<Event, { type: 4 }>): Node {
    const style = STYLES[event.style] ?? 'plain';
    if (event.valueStart < 0) {
      const place = this.emptyPlace();
      return { kind: 'scalar', value: null, style: 'plain', start: place, end: place };
    }
    const text = event.fast ? this.text.slice(event.valueStart, event.valueEnd) : getScalarValue(this.text, event);
    // Escapes such as "\e" come to life here: the text is checked again as decoded.
    if (style === 'double') {
      const bad = scan(text.replaceAll(/[<=>]{7}/g, ''));
      if (bad) this.refuse('control', event.valueStart, bad.data);
    }
    const quote = style === 'single' || style === 'double' ? 1 : 0;
    const [start, end] = [event.valueStart - quote, event.valueEnd + quote];
    return { kind: 'scalar', value: style === 'plain' ? plainValue(text) : text, style, start, end };
  }

  private map(start: number, flow: boolean): Node {
    const entries: MapEntry[] = [];
    const seen = new Map<string, number>();
    while (this.peek() !== EVENT_ID.POP) {
      const keyEvent = this.events[this.next];
      const from = this.next;
      const key = this.node();
      const place =
        (keyEvent && placeOfKey(keyEvent)) ?? (key.end > key.start || entries.length > 0 ? key.start : start);
      if (key.kind !== 'scalar' || key.value === null || this.events[from]?.type === EVENT_ID.ALIAS) {
        this.refuse('key', place);
      }
      // As written, so that `1.0` is no `1`; a key over several lines is folded first.
      const written = this.text.slice(key.start, key.end);
      const name = key.style === 'plain' && !/[\r\n]/.test(written) ? written : String(key.value);
      if (name === '<<' && key.style === 'plain') this.refuse('merge-key', place);
      const folded = name.normalize('NFC');
      const earlier = seen.get(folded);
      if (earlier !== undefined)
        this.refuse('duplicate-key', place, { key: name, line: this.lineOf(earlier) }, key.end);
      seen.set(folded, key.start);
      if (seen.size > LIMITS.keys) this.refuse('keys', place, { limit: LIMITS.keys });
      this.afterKey = key.end;
      const value = this.node();
      entries.push({ key: name, keyStart: key.start, keyEnd: key.end, value });
    }
    this.next++;
    const end = entries.at(-1)?.value.end ?? start;
    return { kind: 'map', flow, entries, start, end: flow ? this.closing(end, '}') : end };
  }

  private list(start: number, flow: boolean): Node {
    const items: Node[] = [];
    while (this.peek() !== EVENT_ID.POP) {
      this.afterKey = items.at(-1)?.end ?? start + 1;
      items.push(this.node());
    }
    this.next++;
    const end = items.at(-1)?.end ?? start;
    return { kind: 'list', flow, items, start, end: flow ? this.closing(end, ']') : end };
  }

  /** Where an empty value would be written: behind the colon or dash. */
  private afterKey = 0;

  private emptyPlace(): number {
    const colon = /^[ \t]*[:-]/.exec(this.text.slice(this.afterKey, this.afterKey + 200));
    return this.afterKey + (colon ? colon[0].length : 0);
  }

  private closing(from: number, bracket: string): number {
    let place = Math.max(from, 0);
    for (; place < this.text.length; place++) {
      const character = this.text[place];
      if (character === '#') {
        const line = this.text.indexOf('\n', place);
        if (line < 0) return this.text.length;
        place = line;
      } else if (character === bracket) return place + 1;
    }
    return this.text.length;
  }

  private anchored(event: { anchorStart: number; anchorEnd: number }, make: () => Node): Node {
    if (event.anchorStart < 0) return make();
    const name = this.text.slice(event.anchorStart, event.anchorEnd);
    this.anchors.set(name, 'open');
    const before = this.count;
    const node = make();
    this.anchors.set(name, { node, size: this.count - before + 1 });
    return node;
  }

  private alias(start: number, end: number): Node {
    const name = this.text.slice(start, end);
    const anchor = this.anchors.get(name);
    if (anchor === undefined) return this.refuse('alias-undefined', start - 1, { name }, end);
    if (anchor === 'open') return this.refuse('alias-circular', start - 1, { name }, end);
    this.count += anchor.size;
    if (++this.aliases > LIMITS.aliases || this.count > LIMITS.nodes) this.refuse('alias-many', start - 1, {}, end);
    return { ...anchor.node, alias: { start: start - 1, end } };
  }

  private checkTag(event: { tagStart: number; tagEnd: number }): void {
    if (event.tagStart < 0) return;
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    this.refuse('tag', event.tagStart, { tag }, event.tagEnd);
  }

  private step(place: number): void {
    if (++this.count > LIMITS.nodes) this.refuse('nodes', Math.max(place, 0), { limit: LIMITS.nodes });
  }

  private secondDocument(from: number): number {
    const match = /^(?:---|\.\.\.)/m.exec(this.text.slice(from));
    return match ? from + match.index : from;
  }

  private peek(): number | undefined {
    return this.events[this.next]?.type;
  }

  private lineOf(offset: number): number {
    return this.text.slice(0, offset).split('\n').length;
  }

  private refuse(say: string, start: number, data: Problem['data'] = {}, end = start + 1): never {
    throw new Refused({ rule: 'yaml-syntax', say, data, start, end });
  }
}
