import { isName } from '../init/names';
import { teamId } from '../init/team-id';
import type { Workspace } from '../model/workspace';
import { Ids } from './ids';

/** A team of the import. */
export interface ImportTeam {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  /** Is it the company itself? */
  readonly isCompany: boolean;
}

const COMPANY = 'company';
const WHOLE =
  /^(?:company|company okrs?|company goals?|unternehmen|unternehmensziele|unternehmens-okrs?|firma|organisation|organization|gesamt|gesamtunternehmen|gesamtfirma|corporate|global|konzern|geschäftsführung|management board|company level|company-level)$/i;

/** Teams by the names a table has for them: those okr.yaml knows, else new ones. */
export class Teams {
  private readonly byName = new Map<string, ImportTeam>();
  private readonly ids: Ids;

  /** @param aliases ids by name, from the mapping file */
  constructor(
    workspace: Workspace | null,
    private readonly organisation: string,
    aliases: Readonly<Record<string, string>>,
  ) {
    const known = new Map(
      [...(workspace?.teams ?? []), ...(workspace?.teamCycles ?? []).map(({ team }) => team)].map((team) => [
        team.id,
        team,
      ]),
    );
    this.ids = new Ids(workspace === null ? [COMPANY] : known.keys());
    for (const { id, name, level } of known.values()) {
      const team = { id, name, isNew: false, isCompany: level === 'company' };
      for (const one of [id, name]) this.byName.set(one.toLowerCase(), this.byName.get(one.toLowerCase()) ?? team);
    }
    for (const [name, id] of Object.entries(aliases)) {
      const team = this.byName.get(id) ?? { id: this.ids.free(id), name, isNew: true, isCompany: false };
      this.byName.set(name.toLowerCase(), team);
      this.byName.set(id, team);
    }
  }

  /** The team of a name; null for what can be no name of one. */
  named(name: string): ImportTeam | null {
    if (!isName(name)) return null;
    const plain = name.trim();
    const key = plain.toLowerCase();
    const bare = key.replace(/^(?:team|bereich|abteilung|department)[\s:–-]+/u, '');
    const found = this.byName.get(key) ?? this.byName.get(bare) ?? (this.isWhole(plain) ? this.company() : undefined);
    const team = found ?? { id: this.ids.free(teamId(plain)), name: plain, isNew: true, isCompany: false };
    this.byName.set(key, team);
    return team;
  }

  /** The company itself: the one there is, else a new one. */
  company(): ImportTeam {
    const found = [...this.byName.values()].find(({ isCompany }) => isCompany);
    const team = found ?? { id: COMPANY, name: this.organisation, isNew: true, isCompany: true };
    this.byName.set(COMPANY, team);
    return team;
  }

  private isWhole(name: string): boolean {
    return WHOLE.test(name) || withoutForm(name) === withoutForm(this.organisation);
  }
}

/** A company's name without its legal form: people leave it out. */
function withoutForm(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(
      /(?:\s|,)+(?:gmbh|ag|kg|kgaa|se|mbh|ug|ohg|gbr|eg|e\.?v\.?|ltd|inc|llc|plc|corp|co)\.?(?=$|[\s&,])|\s*&\s*(?=$)/g,
      '',
    )
    .trim();
}
