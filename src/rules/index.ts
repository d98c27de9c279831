import type { Rule } from './define';
import tooManyObjectives from './too-many-objectives';

/** All rules, in the order of the catalogue. */
export const RULES: readonly Rule[] = [tooManyObjectives];
