import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { printable } from './output.ts';

/** Asks one question and returns the typed line; undefined if the person leaves (Ctrl+C, end of input). */
export type AskLine = (question: string) => Promise<string | undefined>;

/** Opens the terminal for questions until `close`; answers may also come from a pipe. */
export function terminal(): { readonly ask: AskLine; readonly close: () => void } {
  const lines = createInterface({ input: stdin, output: stdout });
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      // The question is the prompt of the line because a backspace redraws the whole line.
      lines.setPrompt(printable(question));
      lines.prompt();
      const { value, done } = await answers.next();
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}
