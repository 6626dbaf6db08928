import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importMurmurations } from '../import/import-murmurations.js';
import type { Messages } from '../messages/english/english-messages.js';
import { printFindings } from '../messages/print-findings.js';
import { PublishError } from '../messages/publish-error.js';
import { Report } from '../messages/report.js';
import { writeFiles } from '../publish/write-files.js';
import { membersTable } from '../site/exports/members-csv-file.js';
import { decodeText } from '../sources/decode-text.js';
import { JsonSource } from '../sources/json-source.js';
import { readBytes } from '../sources/read-bytes.js';
import { refuseOtherFiles } from '../sources/refuse-other-files.js';
import type { Console } from './console.js';
import { fetchAsBrowser } from './fetch-as-browser.js';

export interface ImportCommandOptions {
  /** A file or an address. */
  readonly list: string;
  readonly out: string;
  readonly name: string | undefined;
  /** The language of texts that are not in Hangul; default: `en`, which is then said. */
  readonly language: string | undefined;
  readonly strict: boolean;
}

const isAddress = (list: string) => /^[a-z][a-z0-9+.-]+:\/\//iu.test(list);

/** The list as text. What a browser on another site would be refused does not matter here. */
async function readText(list: string, say: Messages): Promise<string> {
  if (isAddress(list) && !/^https?:/iu.test(list)) throw new PublishError(say.urlScheme);
  const bytes = isAddress(list) ? (await fetchAsBrowser(list, new Report(), say)).bytes : await readBytes(list, say);
  refuseOtherFiles(bytes, say);
  const text = bytes[0] === 0x50 && bytes[1] === 0x4b ? undefined : decodeText(bytes)?.replace(/^\uFEFF/u, '');
  // A workbook or a table is no JSON: that is said at once, instead of a list of its errors as JSON.
  if (text === undefined || !/^\s*[[{]/u.test(text)) throw new PublishError(say.importNoList);
  return text;
}

async function refuseExisting(paths: readonly string[], say: Messages): Promise<void> {
  for (const path of paths) {
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (isThere) throw new PublishError(say.importExists(path));
  }
}

/** Runs `ssegov-feed import` on a Murmurations list, and returns the exit code. */
export async function importCommand(options: ImportCommandOptions, say: Messages, out: Console): Promise<number> {
  const { list, name, strict } = options;
  const language = options.language ?? 'en';
  const [members, organisation] = [join(options.out, 'members.csv'), join(options.out, 'organisation.json')];
  await refuseExisting([members, organisation], say);
  const report = new Report();
  const text = await readText(list, say);
  const source = new JsonSource(isAddress(list) ? list : basename(list), text, report, say, { strict: true });
  const isRead = report.count('error') === 0;
  const url = isAddress(list) ? list : undefined;
  const feed = isRead ? importMurmurations(source, { language, name, url }, report, say) : undefined;
  printFindings(report, say, out.complain);
  const isStrict = strict && report.count('warning') > 0;
  if (!feed || isStrict) {
    if (isRead) out.complain(feed ? say.strict : say.importNothing);
    out.complain(say.notBuilt);
    return 1;
  }
  const { members: roll, updated: _, version: __, ...rest } = feed;
  const files = [
    [members, membersTable(feed)],
    [organisation, `${JSON.stringify(rest, undefined, 2)}\n`],
  ] as const;
  await writeFiles(new Map(files), say);
  out.print(say.imported(members, organisation, roll.length));
  out.print(say.importKind);
  if (options.language === undefined && feed.languages.includes(language)) out.print(say.importLanguage(language));
  if (name === undefined) out.print(say.importNoName);
  out.print(say.importNext(members, organisation));
  return 0;
}
