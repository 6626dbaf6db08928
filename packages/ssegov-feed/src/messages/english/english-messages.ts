import type { Place } from '../report.js';
import { englishFileMessages } from './english-file-messages.js';
import { englishSheetMessages } from './english-sheet-messages.js';
import { count, list, meant } from './phrases.js';

/** All messages of the command, in English. The compiler makes sure that the Korean ones have the same shape. */
export const englishMessages = {
  ...englishFileMessages,
  ...englishSheetMessages,
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
    `the feed that stands here cannot be read, so nothing was compared with it, and it will be replaced: ${reason}`,
  withoutRegion: 'no region',
  memberAdded: (member: string) => `added: ${member}`,
  memberRemoved: (member: string) => `removed: ${member}`,
  memberRenamed: (before: string, after: string, id: string) => `renamed: ${before} → ${after} (${id})`,
  memberRekeyed: (before: string, after: string) => `renamed: the id ${before} is now ${after}`,
  memberMoved: (member: string, before: string, after: string) => `moved: ${member}: ${before} → ${after}`,
  noChanges: 'No member was added, removed, renamed or moved.',
  removalsRefused: (removed: number, all: number) =>
    `${removed} of ${count(all, 'member', 'members')} would be dropped, which is more than a tenth. Is the spreadsheet the whole roll? A member that has left stays in it, with the date in the column "until". If they are to be dropped, add --allow-removals.`,
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
  tally: (errors: number, warnings: number) =>
    `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`,
  strict: '--strict: warnings count as errors.',
  checked: (name: string, members: number, updated: string, languages: readonly string[]) =>
    `${name}: ${count(members, 'member', 'members')}, updated ${updated}, languages ${list(languages)}`,
  cannotWrite: (path: string, reason: string) => `${path} cannot be written: ${reason}`,
  unexpected: (reason: string) => `Unexpected fault: ${reason}. With --debug the details are printed.`,

  // Usage
  seeHelp: 'See ssegov-feed --help.',
  commandMissing: 'say what to do: build, check or schema',
  commandUnknown: (command: string, near?: string) => `there is no command "${command}"${meant(near)}`,
  optionUnknown: (option: string) => `there is no option ${option}`,
  optionValue: (option: string) => `the option ${option} needs a value, or takes none`,
  optionMissing: (option: string) => `${option} is missing`,
  outIsFile: (folder: string) => `--out names a folder, in which feed.json is written; write --out ${folder}`,
  argumentMissing: 'say which file or address to check',
  argumentTooMany: (argument: string) => `"${argument}" is one argument too many`,
  languageOption: '--lang is ko or en',
  help: `ssegov-feed: makes and checks the feed that ssegov-widgets shows

  ssegov-feed build --members members.csv --organisation organisation.json [--out DIR] [--each]
                      [--sheet NAME]
      Makes DIR/feed.json (DIR: the current folder) from the spreadsheet (.csv or .xlsx) and the
      organisation file. On any error nothing is written. --sheet takes another sheet of a workbook
      than the first visible one with the columns of a member. --each also writes DIR/members/ID.json,
      a small feed for each member, and removes those of members that left.
      What changes of the feed that stands in DIR is told. More than a tenth of its members is
      dropped with --allow-removals only.
  ssegov-feed check FILE|URL [--json]
      Reads a published feed and says what is wrong with it.
  ssegov-feed schema
      Prints the feed's JSON Schema.

  --strict     warnings fail, too
  --lang ko|en the language of the messages (default: the environment's)
  --debug      details of unexpected faults
  --version    --help

Exit code: 0 all is well, 1 something is wrong, 2 the command was called wrongly.`,
};

export type Messages = typeof englishMessages;
