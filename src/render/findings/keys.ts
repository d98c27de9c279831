import type { Facts, Item } from './facts';

/**
 * What a finding is about, whatever line it stands in: rule and reference, or rule and file where it is about no
 * objective. Two findings of one rule about one thing share it.
 */
export function ruleKey({ rule, ref, file }: Pick<Item, 'rule' | 'ref' | 'file'>, sha256: Facts['sha256']): string {
  return sha256(ref === null ? `${rule}\nfile ${file}` : `${rule}\nref ${ref}`);
}

/** A key for each finding, each but once: the second of one rule about one thing is hashed again with its number. */
export function uniqueKeys(items: readonly Item[], sha256: Facts['sha256']): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = ruleKey(item, sha256);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : sha256(`${key}\n${count}`);
  });
}
