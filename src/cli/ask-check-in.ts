import type { AgendaItem } from '../checkin/agenda';
import type { Draft } from '../checkin/draft';
import { findJump } from '../checkin/find-jump';
import { joinLine } from '../checkin/join-line';
import { type Answer, readAnswer } from '../checkin/read-answer';
import { EXTRA_KEYS, splitExtra } from '../checkin/split-extra';
import { splitLine } from '../checkin/split-line';
import { isTrouble, type Trouble } from '../checkin/trouble';
import { type Extras, winOf } from '../checkin/typed';
import type { Question } from '../host/host';
import type { Language } from '../model/workspace';
import type { Page } from '../page/blocks';
import { extrasPage, helpPage, openingPage, promptOf, questionPage, understoodPage } from '../page/checkin-question';
import type { Look } from '../render/look';
import { renderTerminal } from '../render/terminal/render-terminal';
import { visible } from '../render/visible';
import type { CheckinReport } from '../schema/output/checkin';
import { isOneLine } from '../source/yaml-text';
import { formatOf } from '../text/format';
import type { Call } from './command';
import { EXIT } from './exit';
import { jumpQuestion } from './jump-question';
import { lookOf } from './look-of';
import { OkrError } from './okr-error';

/** What the questions are about. */
export interface Asking {
  readonly team: string;
  readonly date: string;
  readonly items: readonly AgendaItem[];
  /** The language numbers are read in. */
  readonly language: Language;
  /** What an answer changes, to be shown at once. */
  readonly effectOf: (answer: Answer) => CheckinReport['keyResults'][number];
  /** Called after every answer with all that was typed so far. */
  readonly keep: (draft: Draft) => void;
}

const MOST_NEXT = 3;
/** Where a question leads. */
type Way = 'on' | 'back';

/**
 * Asks for a check-in from where the draft stands: a line for each key result, then obstacles, wins and the next
 * three. Enter goes on, `<` goes back.
 * @throws OkrError where the person stops
 */
export async function askCheckIn(call: Call, asking: Asking, draft: Draft): Promise<Draft> {
  return new CheckInTalk(call, asking, draft).lead();
}

/** One talk with one person. A class because every step adds to what was said before. */
class CheckInTalk {
  private readonly look: Look;

  constructor(
    private readonly call: Call,
    private readonly asking: Asking,
    private draft: Draft,
  ) {
    this.look = lookOf(call.host.err, call.host, call.flags);
  }

  async lead(): Promise<Draft> {
    const { team, date, items } = this.asking;
    await this.show(openingPage(team, date, items.length, this.call.text));
    let objective: string | null = null;
    for (let at = Math.min(this.draft.next, items.length); at <= items.length; ) {
      const item = items[at];
      const way = item ? await this.askItem(item, at, item.objective !== objective) : await this.askExtras();
      objective = item?.objective ?? null;
      at = way === 'on' ? at + 1 : Math.max(0, at - 1);
      this.keep({ next: at });
    }
    return this.draft;
  }

  private async askItem(item: AgendaItem, index: number, isFirst: boolean): Promise<Way> {
    const { text } = this.call;
    const { items, language } = this.asking;
    await this.show(questionPage(item, { index, count: items.length }, isFirst, text));
    const message = visible(promptOf(item, text));
    const initial = this.lineOf(item);
    for (;;) {
      const check = (line: string) => (isKey(line) ? null : this.objection(this.read(line, item)));
      const line = await this.ask({ type: 'text', message, check, ...(initial === null ? {} : { initial }) });
      if (line === '<') return 'back';
      if (line === '') return 'on';
      if (line === '-') {
        const { [item.key]: _, ...typed } = this.draft.typed;
        this.keep({ typed });
        return 'on';
      }
      const answer = line === '?' ? null : this.read(line, item);
      if (answer === null) await this.show(helpPage(item, text));
      else if (!isTrouble(answer) && (await this.isMeant(answer))) {
        this.keep({ typed: { ...this.draft.typed, [item.key]: splitLine(line, item, language) } });
        await this.show(understoodPage(answer, this.asking.effectOf(answer), text), '');
        return 'on';
      }
    }
  }

  /** What was answered before, as the line to keep with Enter. */
  private lineOf(item: AgendaItem): string | null {
    const typed = this.draft.typed[item.key];
    return typed === undefined ? null : joinLine(typed, formatOf(this.asking.language).number);
  }

  private read(line: string, item: AgendaItem): Answer | Trouble {
    const { language } = this.asking;
    return readAnswer(splitLine(line, item, language), item, language);
  }

  private objection(answer: Answer | Trouble): string | null {
    if (!isTrouble(answer)) return null;
    const say = this.call.text.errors[answer.code] as (data: Trouble['data']) => { message: string; hint: string };
    const { message, hint } = say(answer.data);
    return visible(`${message} ${hint}`.trim());
  }

  /** The sanity question, where a value is far from the one before. */
  private async isMeant(answer: Answer): Promise<boolean> {
    const jump = findJump(answer);
    if (jump === null) return true;
    const message = jumpQuestion(jump, answer.item, this.call);
    return (
      (await this.ask({ type: 'confirm', message, initial: 'no', words: this.call.text.screens.writing.answers })) ===
      'yes'
    );
  }

  private async askExtras(): Promise<Way> {
    const { text } = this.call;
    const words = text.screens.checkin.extras;
    await this.show(extrasPage(this.draft.extras, text));
    const check = (line: string) => this.extraObjection(line);
    for (;;) {
      const line = await this.ask({ type: 'text', message: words.prompt, check });
      if (line === '<') return 'back';
      if (line === '') return 'on';
      const extra = splitExtra(line);
      if (extra !== null) this.keep({ extras: withExtra(this.draft.extras, extra) });
      else {
        if (line === '-') this.keep({ extras: { wins: [], next: [], blockers: [] } });
        await this.show(extrasPage(this.draft.extras, text));
      }
    }
  }

  private extraObjection(line: string): string | null {
    const words = this.call.text.screens.checkin.extras;
    if (isKey(line)) return null;
    const extra = splitExtra(line);
    if (extra === null || !isOneLine(extra.text)) return words.unclear;
    return extra.kind === 'next' && this.draft.extras.next.length >= MOST_NEXT ? words.full : null;
  }

  private keep(more: Partial<Draft>): void {
    this.draft = { ...this.draft, ...more };
    this.asking.keep(this.draft);
  }

  private async ask(question: Question): Promise<string> {
    const answer = await this.call.host.ask(question);
    if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
    return answer.trim();
  }

  private async show(page: Page, gap = '\n'): Promise<void> {
    await this.call.host.err.write(`${gap}${renderTerminal(page, this.look)}`);
  }
}

/** Nothing, or one of the keys that are no answer. */
function isKey(line: string): boolean {
  return ['', '<', '?', '-'].includes(line);
}

function withExtra(extras: Extras, { kind, text }: NonNullable<ReturnType<typeof splitExtra>>): Extras {
  return kind === EXTRA_KEYS['+']
    ? { ...extras, wins: [...extras.wins, winOf(text)] }
    : { ...extras, [kind]: [...extras[kind], text] };
}
