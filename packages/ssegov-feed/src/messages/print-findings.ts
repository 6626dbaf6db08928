import type { Messages } from './english/english-messages.js';
import type { Report } from './report.js';

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Prints one line per finding, in the order they were found, and their count. */
export function printFindings(report: Report, say: Messages, print: (line: string) => void): void {
  for (const { level, place, value, text } of report.findings) {
    const shown = value === undefined ? '' : ` "${shorten(value)}":`;
    print(`${say.level[level]}  ${say.place(place)}:${shown} ${text}`);
  }
  const [errors, warnings] = [report.count('error'), report.count('warning')];
  if (errors + warnings > 0) print(say.tally(errors, warnings));
}
