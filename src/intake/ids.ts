import { sentenceId } from '../init/sentence-id';
import { idFrom } from '../model/id-from';

/** Ids of one list: each different from all before. Counting goes on where it stopped, so that many alike cost no more than few. */
export class Ids {
  private readonly taken: Set<string>;
  private readonly next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** The id, with a number behind it where it is taken. */
  free(wanted: string): string {
    let id = wanted;
    let number = this.next.get(wanted) ?? 2;
    for (; this.taken.has(id); number++) id = `${wanted}-${number}`;
    this.next.set(wanted, number);
    this.taken.add(id);
    return id;
  }

  /** An id of the words of a title; `otherwise` where no letter of it can stand in one. */
  ofTitle(title: string, otherwise: string): string {
    return this.free(idFrom(title, 8) === '' ? otherwise : sentenceId(title));
  }
}
