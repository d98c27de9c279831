import { answersFrom, type ReviewAnswers } from '../review/answers';
import { reviewFile } from '../schema/review-file';
import type { Call } from './command';
import { type DraftFile, dropDraftFile, loadDraftText, saveDraftText } from './drafts';

/** Where the answers of an interrupted review are kept, in the shape of the review file. */
export function reviewDraft(root: string, cycle: string, team: string): DraftFile {
  return { root, path: `.okr/drafts/review-${cycle}-${team}.json` };
}

/** What is kept; null where there is nothing, or something that is not ours. */
export function loadReview(call: Call, draft: DraftFile): ReviewAnswers | null {
  try {
    const read = reviewFile.safeParse(JSON.parse(loadDraftText(call, draft) ?? 'null'));
    return read.success ? answersFrom(read.data) : null;
  } catch {
    return null;
  }
}

/** Keeps answers. False where the system does not let us. */
export function saveReview(call: Call, draft: DraftFile, answers: ReviewAnswers): boolean {
  return saveDraftText(call, draft, `${JSON.stringify(answers, null, 2)}\n`);
}

/** Forgets them once the review is written. */
export function dropReview(call: Call, draft: DraftFile): void {
  dropDraftFile(call, draft);
}
