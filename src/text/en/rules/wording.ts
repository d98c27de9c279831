import type { Said } from '../../catalogue';

/** A word that gave a metric away, and what to count instead. */
interface Better {
  word: string;
  better: string;
  reason: string;
  exception: string;
}

/** The same where the lexicon may know nothing better. */
interface MaybeBetter {
  word: string;
  better: string | null;
  reason: string | null;
  exception: string | null;
}

const instead = ({ better, reason, exception }: Better | MaybeBetter) =>
  better === null ? '' : ` Better: ${better}. Why: ${reason}. Exception: ${exception}.`;

const SO_WHAT = 'Ask: so what? What is different for whom when it is done? Measure that.';

/** What the rules about wording say in English; `okr draft` says the same. */
export const wording = {
  placeholder: {
    title: 'A place left open',
    says: {
      open: (d: { word: string }): Said => ({
        message: `"${d.word}" is a place left open.`,
        help: 'Write the number or the name. If it is not known yet, measure first: a key result with metric: { establish: true }.',
      }),
    },
  },
  'compound-key-result': {
    title: 'Two metrics in one key result',
    says: {
      two: (d: { word: string; first: string; second: string }): Said => ({
        message: `"${d.word}" joins two things to measure: "${d.first}" and "${d.second}".`,
        help: 'Make two key results of it, each with its own metric. If one only protects the other, give it guardrail: true.',
      }),
    },
  },
  'activity-key-result': {
    title: 'Counts what is done, not what comes of it',
    says: {
      doing: (d: { word: string }): Said => ({
        message: `"${d.word}" counts what is done, not what comes of it.`,
        help: `${SO_WHAT} After a training, for example, the error rate. The work itself is an initiative.`,
      }),
      better: (d: Better): Said => ({
        message: `"${d.word}" counts what is done, not what comes of it.`,
        help: instead(d).trim(),
      }),
      declared: (d: { title: string }): Said => ({
        message: `"${d.title}" counts what is done, by its own measures: activity.`,
        help: `${SO_WHAT} The work itself is an initiative.`,
      }),
    },
  },
  'output-key-result': {
    title: 'Counts what is made, not what it changes',
    says: {
      making: (d: { word: string }): Said => ({
        message: `"${d.word}" speaks of something made, not of what it changes.`,
        help: `${SO_WHAT} Of something new, for example, how many use it weekly, or what no longer goes wrong.`,
      }),
      better: (d: Better): Said => ({
        message: `"${d.word}" counts what is made, not what it changes.`,
        help: instead(d).trim(),
      }),
      declared: (d: { title: string }): Said => ({
        message: `"${d.title}" counts what is made, by its own measures: output.`,
        help: `${SO_WHAT} Of something new, for example, how many use it weekly.`,
      }),
    },
  },
  'vanity-metric': {
    title: 'Counts attention, not effect',
    says: {
      attention: (d: { word: string }): Said => ({
        message: `"${d.word}" counts attention: the number can rise while nothing gets better.`,
        help: 'Count what people do next: enquiries, orders, those who come back. Test: if it fell by 20 % next week, would you know what to do?',
      }),
      better: (d: Better): Said => ({
        message: `"${d.word}" counts attention: the number can rise while nothing gets better.`,
        help: instead(d).trim(),
      }),
      paired: (d: MaybeBetter): Said => ({
        message: `"${d.word}" counts attention, here together with what comes of it.`,
        help: `That is fine as one stage of several.${instead(d)}`,
      }),
      conditional: (d: MaybeBetter): Said => ({
        message: `"${d.word}" can show an effect or mere attention: it depends on what is counted.`,
        help: `Check what it counts here.${instead(d)}`,
      }),
      declared: (d: { title: string }): Said => ({
        message: `"${d.title}" counts attention, by its own measures: attention.`,
        help: 'Count what people do next: enquiries, orders, those who come back.',
      }),
    },
  },
  'vague-wording': {
    title: 'Words that leave open what is meant',
    says: {
      vague: (d: { word: string }): Said => ({
        message: `"${d.word}" leaves open how much is enough.`,
        help: 'Say from where to where, or which limit holds. Roughly is fine in a forecast, not in a target.',
      }),
    },
  },
  'absolute-wording': {
    title: 'A target that one exception breaks',
    says: {
      absolute: (d: { word: string }): Said => ({
        message: `"${d.word}" allows no exception: one case, and the target is missed.`,
        help: 'Say how many are enough, for example 95 %. Where there really may be none (accidents, breaches), keep it and make it a guardrail.',
      }),
    },
  },
  'objective-with-metric': {
    title: 'A value to reach inside an objective',
    says: {
      value: (d: { word: string }): Said => ({
        message: `"${d.word}" is a value to reach, and stands in an objective.`,
        help: 'Move the number to a key result. The objective says what is different then, and for whom.',
      }),
    },
  },
  'objective-is-task': {
    title: 'A task dressed as an objective',
    says: {
      task: (d: { title: string; word: string }): Said => ({
        message: `"${d.title}" names something to do or to deliver.`,
        help: 'Ask what is different for whom once it is done, and write that. The work itself is an initiative, its effect a key result.',
      }),
    },
  },
  'objective-is-label': {
    title: 'A topic instead of a wish',
    says: {
      label: (d: { title: string }): Said => ({
        message: `"${d.title}" names a topic or a metric and does not say what shall be different, and for whom.`,
        help: 'Write the state you want as a sentence, for example "Customers recommend us out of conviction".',
      }),
    },
  },
  'objective-too-long': {
    title: 'An objective nobody can keep in mind',
    says: {
      words: (d: { words: number; max: number }): Said => ({
        message: `The objective has ${d.words} words; more than ${d.max} nobody keeps in mind.`,
        help: 'Say it as you would in the corridor. Reasons have a place of their own: why.',
      }),
      characters: (d: { characters: number; max: number }): Said => ({
        message: `The objective has ${d.characters} characters; more than ${d.max} nobody keeps in mind.`,
        help: 'Say it as you would in the corridor. Reasons have a place of their own: why.',
      }),
      sentences: (d: { sentences: number }): Said => ({
        message: `The objective has ${d.sentences} sentences; one is enough.`,
        help: 'Keep the sentence that attracts. Reasons belong to why, numbers to the key results.',
      }),
    },
  },
  'business-as-usual': {
    title: 'What goes on anyway',
    says: {
      usual: (d: { word: string }): Said => ({
        message: `"${d.word}" asks for what goes on anyway.`,
        help: 'Ask what shall be different in three months. A level to keep is a key result with a limit and guardrail: true.',
      }),
    },
  },
} as const;
