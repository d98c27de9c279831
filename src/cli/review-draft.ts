import { answersFrom, type ReviewAnswers } from '../review/answers';
import { reviewFile } from '../schema/review-file';
import type { Call } from './command';
import { writing } from './okr-error';

/**
 * The draft of a team's review: answers of somebody who was interrupted, in the shape of the review file, below `.okr`
 * where git does not look.
 */
export class ReviewDraft {
  readonly path: string;
  private readonly absolute: string;

  constructor(
    private readonly host: Call['host'],
    private readonly root: string,
    cycle: string,
    team: string,
  ) {
    this.path = `.okr/drafts/review-${cycle}-${team}.json`;
    this.absolute = host.resolve(root, this.path);
  }

  /** What is kept; null where there is nothing, or something that is not ours. */
  read(): ReviewAnswers | null {
    try {
      const read = reviewFile.safeParse(JSON.parse(this.host.files.readOwn(this.absolute) ?? 'null'));
      return read.success ? answersFrom(read.data) : null;
    } catch {
      return null;
    }
  }

  keep(answers: ReviewAnswers): void {
    const ignore = this.host.resolve(this.root, '.okr/.gitignore');
    writing(this.path, () => {
      this.host.files.create(ignore, 'drafts/\ncache/\n');
      this.host.files.replace(this.absolute, `${JSON.stringify(answers, null, 2)}\n`);
    });
  }

  remove(): void {
    this.host.files.remove(this.absolute);
  }
}
