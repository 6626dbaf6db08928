/** The output of a command: results go to `print`, faults to `complain`. */
export interface Console {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}
