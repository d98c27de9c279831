import { type Draft, draftPath, draftText, readDraft } from '../checkin/draft';
import type { TeamCycle } from '../model/workspace';
import type { Call } from './command';
import { type DraftFile, dropDraftFile, loadDraftText, saveDraftText } from './drafts';

/** Where a draft is kept: of one team's cycle, below a workspace's root. */
export interface DraftPlace {
  readonly root: string;
  readonly home: TeamCycle;
}

/** The draft of a team's check-in; null where none is kept, or none that can be read. */
export function loadDraft(call: Call, place: DraftPlace): Draft | null {
  const text = loadDraftText(call, fileOf(place));
  return text === null ? null : readDraft(text);
}

/** Keeps what was typed. False where the system does not let us. */
export function saveDraft(call: Call, place: DraftPlace, draft: Draft): boolean {
  return saveDraftText(call, fileOf(place), draftText(draft));
}

/** Forgets the draft once it is written. */
export function dropDraft(call: Call, place: DraftPlace): void {
  dropDraftFile(call, fileOf(place));
}

function fileOf({ root, home }: DraftPlace): DraftFile {
  return { root, path: draftPath(home.cycle.id, home.team.id) };
}
