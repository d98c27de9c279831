import { liveObjectives } from '../alignment/live';
import { below } from '../model/ref';
import { defineRule } from './define';

/** More words, characters or sentences than anybody keeps in mind (method.md 3.1 O3). One finding, the first of these. */
export default defineRule({
  id: 'objective-too-long',
  group: 'objective',
  severity: 'warning',
  options: { max_words: 20, max_characters: 140 },
  check({ teamCycles, titles, report, options }) {
    for (const { objective } of liveObjectives(teamCycles)) {
      const { title, place, ref } = objective;
      const { words, sentences } = titles.objective(title);
      const characters = [...title].length;
      const where = below(place, 'title');
      if (words > options.max_words) report('words', { words, max: options.max_words }, where, ref);
      else if (characters > options.max_characters)
        report('characters', { characters, max: options.max_characters }, where, ref);
      else if (sentences > 1) report('sentences', { sentences }, where, ref);
    }
  },
});
