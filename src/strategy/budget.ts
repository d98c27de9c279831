import type { PlacedObjective } from '../alignment/links';
import { at, below, type Ref } from '../model/ref';
import type { PageField, Strategy } from '../model/strategy';
import { BUDGET } from './constants';

/** One text of the page with the room it has. */
export interface BudgetedText {
  readonly field: PageField;
  readonly text: string;
  /** As people count them: a letter with its accents is one. */
  readonly characters: number;
  /** The most it should hold. */
  readonly budget: number;
  readonly place: Ref;
  /** The objective's reference; null for what stands in strategy.yaml. */
  readonly ref: string | null;
}

/**
 * Every text of the page that has a budget (method.md 6.2), in the order of the page: what a person wrote as a sentence.
 * Headings, numbers, dates and the names of values are beside it and not counted; of a value its "we do" stands there.
 */
export function budgetedTexts(strategy: Strategy, objectives: readonly PlacedObjective[]): readonly BudgetedText[] {
  const texts: BudgetedText[] = [];
  const add = (field: PageField, text: string | null, place: Ref, ref: string | null = null) => {
    if (text === null || text.trim() === '') return;
    texts.push({ field, text, characters: countCharacters(text), budget: BUDGET[field].value, place, ref });
  };
  const { file } = strategy;
  add('vision', strategy.vision?.text ?? null, at(file, 'vision', 'text'));
  add('diagnosis', strategy.diagnosis, at(file, 'diagnosis'));
  add('guiding-policy', strategy.guidingPolicy, at(file, 'guiding_policy'));
  add('where-to-play', strategy.whereToPlay, at(file, 'where_to_play'));
  add('how-to-win', strategy.howToWin, at(file, 'how_to_win'));
  for (const { title, place } of strategy.goals) add('goal', title, below(place, 'title'));
  for (const { objective } of objectives)
    add('objective', objective.title, below(objective.place, 'title'), objective.ref);
  for (const [index, text] of (strategy.notDoing ?? []).entries()) add('not-doing', text, at(file, 'not_doing', index));
  for (const { weDo, place } of strategy.values) add('value', weDo, below(place, 'we_do'));
  for (const [index, text] of strategy.obstacles.entries()) add('obstacle', text, at(file, 'obstacles', index));
  return texts;
}

/** The characters of the whole page. */
export function pageCharacters(texts: readonly BudgetedText[]): number {
  return texts.reduce((sum, { characters }) => sum + characters, 0);
}

const LETTERS = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** White space at the ends does not count, runs of it within count once: a folded text is as long as it looks. */
function countCharacters(text: string): number {
  return [...LETTERS.segment(text.trim().replaceAll(/\s+/g, ' '))].length;
}
