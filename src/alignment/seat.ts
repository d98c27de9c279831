/** Where one thing stands in a tree in which everything stands under one parent at most. */
export interface Seat<T> {
  readonly item: T;
  /** What it could stand under, in the order of preference. */
  above: readonly Seat<T>[];
  /** Which of them it stands under; none when past the end. */
  choice: number;
}

/** What a seat stands under; null at the top. */
export function under<T>(seat: Seat<T>): Seat<T> | null {
  return seat.above[seat.choice] ?? null;
}

/**
 * Lets each thing stand under the first it prefers. Where that closes a circle, the one of the circle that ranks first
 * gives way: it takes its next preference, or the top.
 */
export function settle<T>(seats: readonly Seat<T>[], rank: (item: T) => number): void {
  const settled = new Set<Seat<T>>();
  const position = new Map<Seat<T>, number>();
  for (const start of seats) {
    while (!settled.has(start)) {
      const path: Seat<T>[] = [];
      let seat: Seat<T> | null = start;
      position.clear();
      for (; seat !== null && !settled.has(seat) && !position.has(seat); seat = under(seat)) {
        position.set(seat, path.length);
        path.push(seat);
      }
      const first = seat === null ? undefined : position.get(seat);
      if (first === undefined) for (const one of path) settled.add(one);
      else path.slice(first).reduce((a, b) => (rank(b.item) < rank(a.item) ? b : a)).choice += 1;
    }
  }
}
