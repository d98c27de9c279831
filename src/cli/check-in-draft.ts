import { type Draft, draftPath, draftText, readDraft } from '../checkin/draft';
import { OKR_IGNORE } from '../init/okr-ignore';
import type { TeamCycle } from '../model/workspace';
import type { Call } from './command';

/** Where a draft is kept: of one team's cycle, below a workspace's root. */
export interface DraftPlace {
  readonly root: string;
  readonly home: TeamCycle;
}

/** The draft of a team's check-in; null where none is kept, or none that can be read. */
export function loadDraft({ host }: Call, place: DraftPlace): Draft | null {
  const text = host.files.readOwn(host.resolve(place.root, pathOf(place)));
  return text === null ? null : readDraft(text);
}

/** Keeps what was typed, out of git's sight. False where the system does not let us. */
export function saveDraft({ host }: Call, place: DraftPlace, draft: Draft): boolean {
  try {
    host.files.create(host.resolve(place.root, OKR_IGNORE.path), OKR_IGNORE.text);
    host.files.replace(host.resolve(place.root, pathOf(place)), draftText(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft once it is written. What cannot be removed does no harm: it is offered again. */
export function dropDraft({ host }: Call, place: DraftPlace): void {
  try {
    host.files.remove(host.resolve(place.root, pathOf(place)));
  } catch {
    // A folder that may not be written: the next check-in offers the draft, and says of which day it is.
  }
}

function pathOf({ home }: DraftPlace): string {
  return draftPath(home.cycle.id, home.team.id);
}
