/** GitHub keeps the 5,000 heaviest results of a SARIF run and refuses a file with more than 25,000. */
export const MOST_RESULTS = 5000;
