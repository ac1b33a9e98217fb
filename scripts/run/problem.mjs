/** Something the person at the terminal can mend. Its message is the sentence they read; no stack trace is shown. */
export class Problem extends Error {}
