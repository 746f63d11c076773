import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { printable } from './output.ts';

/** Asks a person one line and gives the answer; undefined when they leave (Ctrl+C, end of input). */
export type AskLine = (question: string) => Promise<string | undefined>;

/** Asks in the terminal until `close`; answers may also come from a pipe. */
export function terminal(): { readonly ask: AskLine; readonly close: () => void } {
  const lines = createInterface({ input: stdin, output: stdout });
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      // As the prompt of the line, because a backspace draws the whole line anew.
      lines.setPrompt(printable(question));
      lines.prompt();
      const { value, done } = await answers.next();
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}
