import type { Place } from '../report.js';
import { englishDoctorMessages } from './english-doctor-messages.js';
import { englishFileMessages } from './english-file-messages.js';
import { englishImportMessages } from './english-import-messages.js';
import { englishSheetMessages } from './english-sheet-messages.js';
import { count, list, didYouMean } from './phrases.js';

/** All messages of the command, in English. The compiler makes sure that the Korean ones have the same shape. */
export const englishMessages = {
  ...englishDoctorMessages,
  ...englishFileMessages,
  ...englishSheetMessages,
  ...englishImportMessages,
  level: { error: 'error', warning: 'warning', note: 'note' },
  place({ file, sheet, row, column, line, character, path }: Place) {
    const where = [file];
    if (sheet !== undefined) where.push(`sheet "${sheet}"`);
    if (row !== undefined) where.push(`row ${row}`);
    if (column !== undefined) where.push(`column "${column}"`);
    if (line !== undefined) where.push(`line ${line}:${character ?? 1}`);
    if (path) where.push(path);
    return where.join(', ');
  },

  // The feed that is already in the out folder
  notCompared: (reason: string) =>
    `the feed in this folder cannot be read, so it was not compared and will be replaced: ${reason}`,
  withoutRegion: 'no region',
  memberAdded: (member: string) => `added: ${member}`,
  memberRemoved: (member: string) => `removed: ${member}`,
  memberRenamed: (before: string, after: string, id: string) => `renamed: ${before} → ${after} (${id})`,
  memberRekeyed: (before: string, after: string) => `renamed: the id ${before} is now ${after}`,
  memberMoved: (member: string, before: string, after: string) => `moved: ${member}: ${before} → ${after}`,
  noChanges: 'No member was added, removed, renamed or moved.',
  removalsRefused: (removed: number, all: number) =>
    `${removed} of ${count(all, 'member', 'members')} would be dropped, which is more than a tenth. Check that the spreadsheet holds the whole roll. Keep a member that has left, with the date in the column "until". To drop these members all the same, add --allow-removals.`,
  likelySame: (before: string, after: string) =>
    `"${before}" seems to be "${after}" now: write ${before} into the column "former_ids" of ${after}.`,

  // Outcomes
  publishing: (published: string, keptOut: string, empty: string) =>
    `publishing: ${published}; kept out: ${keptOut || 'nothing'}${empty && `; empty: ${empty}`}`,
  singleRemoved: (path: string) => `${path}: removed, because its member is no longer in the roll`,
  cannotRemove: (path: string, reason: string) => `${path} cannot be removed: ${reason}`,
  built: (path: string, members: number, bytes: number) =>
    `${path}: ${count(members, 'member', 'members')}, ${bytes} bytes`,
  builtEach: (path: string, members: number) => `${path}: ${count(members, 'feed', 'feeds')} of one member`,
  notBuilt: 'Nothing was written.',
  progress: (done: number, all: number) => `${done} of ${all} parts made`,
  published: (out: string, written: number, removed: number, total: number) =>
    `${out}: ${written} of ${count(total, 'file', 'files')} written${removed ? `, ${removed} removed` : ''}`,
  wouldPublish: (out: string, written: number, removed: number, total: number) =>
    `--dry-run: ${written} of ${count(total, 'file', 'files')} would be written into ${out}${removed ? `, ${removed} removed` : ''}`,
  publishedAt: (base: string, members: number) =>
    `${count(members, 'member', 'members')}; once the folder is online, its first page is ${base}`,
  missingGlyphs: (characters: string) =>
    `the font of the images lacks these characters, so they are left out there: ${characters}`,
  previewing: (url: string) => `${url} shows what would be published, and follows the files. Stop it with Ctrl+C.`,
  portTaken: (port: number, reason: string) => `port ${port} cannot be used: ${reason}; take another one with --port`,
  portOption: (port: string) => `--port must be a number from 0 to 65535, not "${port}"`,
  signedBy: (key: string) => `each feed is signed; pages that verify it name the key: data-key="${key}"`,
  signingKey: (path: string, reason: string) => `--sign ${path}: ${reason}`,
  signingKeyWrong: (kind: string) =>
    `this is no Ed25519 private key in PEM without a passphrase${kind && `, but one of the kind ${kind}`}; make one with: openssl genpkey -algorithm ed25519`,
  foreignFiles: (out: string, paths: string, all: number, isMore: boolean) =>
    `${out} holds ${count(all, 'file', 'files')} that ssegov-feed did not write and would overwrite: ${paths}${isMore ? ' …' : ''}. Use an empty folder.`,
  tally: (errors: number, warnings: number) =>
    `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`,
  strict: '--strict: warnings count as errors.',
  checked: (name: string, members: number, updated: string, languages: readonly string[]) =>
    `${name}: ${count(members, 'member', 'members')}, updated ${updated}, languages ${list(languages)}`,
  cannotWrite: (path: string, reason: string) => `${path} cannot be written: ${reason}`,
  unexpected: (reason: string) => `Unexpected error: ${reason}. Add --debug to see the details.`,

  // Usage
  seeHelp: 'See ssegov-feed --help.',
  commandMissing: 'there is no command; use build, preview, publish, import, check, doctor or schema',
  commandUnknown: (command: string, suggestion?: string) => `there is no command "${command}"${didYouMean(suggestion)}`,
  optionUnknown: (option: string) => `there is no option ${option}`,
  optionValue: (option: string) => `the option ${option} needs a value, or must not have one`,
  optionMissing: (option: string) => `${option} is missing`,
  outIsFile: (folder: string) => `--out takes a folder, where feed.json is written; use --out ${folder}`,
  urlOption: (url: string) =>
    `--url must be the https:// address under which the folder is served, without ? and #, not "${url}"`,
  argumentMissing: 'there is no file or address to check; add one after "check"',
  argumentTooMany: (argument: string) => `"${argument}" is one argument too many`,
  languageOption: '--lang must be ko or en',
  help: `ssegov-feed: makes and checks the feed that ssegov-widgets shows

  ssegov-feed build --members members.csv --organisation organisation.json [--out DIR] [--each]
                      [--sheet NAME]
      Makes DIR/feed.json (DIR: the current folder) from the spreadsheet (.csv or .xlsx) and the
      organisation file. On any error nothing is written. Of a workbook it reads the first visible
      sheet with the columns of members, or the one that --sheet names. --each also writes
      DIR/members/ID.json, a small feed for each member, and removes those of members that left.
      Prints what changes compared with the feed in DIR, and drops more than a tenth of its members
      only with --allow-removals.
  ssegov-feed publish --members … --organisation … --url URL --out DIR [--dry-run]
                        [--sign KEY]
      Writes everything for the web into DIR: pages, embeds, fragments, pictures, exports, the feed
      and the widgets. URL is the address under which DIR is served. Writes only what has changed,
      and removes what is no longer published. --dry-run writes nothing and says what it would do.
      --sign signs each feed with the Ed25519 private key in the file KEY.
  ssegov-feed preview --members … --organisation … [--port 4180]
      Serves on this machine what publish would write, and reloads the open pages when the
      spreadsheet or the organisation file changes.
  ssegov-feed import FILE|URL [--out DIR] [--name NAME] [--language TAG]
      Makes DIR/members.csv and DIR/organisation.json for "build" from a list of Murmurations profiles
      or the answer of a Murmurations index. NAME is the network's name, TAG the language of the list.
      Replaces no file.
  ssegov-feed check FILE|URL [--json]
      Reads a published feed and says what is wrong with it. With the address of a published folder,
      which ends with /, also whether its scripts, pages, images and frames are served well.
  ssegov-feed doctor PAGE-URL
      Says why the widgets on a page are blank, and what to do.
  ssegov-feed schema
      Prints the feed's JSON Schema.

  --strict     warnings count as errors
  --lang ko|en the language of the messages (default: the environment's)
  --debug      prints the details of unexpected errors
  --version    --help

Exit code: 0 all is well, 1 something is wrong, 2 the command was called wrongly.`,
};

export type Messages = typeof englishMessages;
