/**
 * The program cannot start or go on for a reason that the person who started it can mend. `message` is one sentence
 * that says what is wrong and what to do; it is printed alone, without a stack, and the exit code is 1.
 */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}
