import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { feedJsonSchema } from '../../../../src/schema/feed-json-schema.js';
import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import { chooseLanguage } from './choose-language.js';
import type { Console } from './console.js';
import { englishMessages, type Messages } from '../messages/english/english-messages.js';
import { explainFault } from '../messages/explain-fault.js';
import packageJson from '../../package.json' with { type: 'json' };
import { koreanMessages } from '../messages/korean/korean-messages.js';
import { PublishError } from '../messages/publish-error.js';
import { suggest } from '../messages/suggest.js';

/** Wrong usage: exit code 2 and a pointer to `--help`. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

const options = {
  members: { type: 'string' },
  organisation: { type: 'string' },
  sheet: { type: 'string' },
  out: { type: 'string', default: '.' },
  each: { type: 'boolean', default: false },
  'allow-removals': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  debug: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readArguments(args: readonly string[], say: Messages) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(-[^\s',]*)/u.exec(message)?.[1] ?? '';
    throw new UsageError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? say.optionUnknown(option) : say.optionValue(option),
    );
  }
}

async function dispatch(args: readonly string[], language: 'ko' | 'en', say: Messages, out: Console): Promise<number> {
  const { values, positionals } = readArguments(args, say);
  const [command, ...rest] = positionals;
  if (values.lang !== undefined && !/^(?:ko|en)$/u.test(values.lang)) throw new UsageError(say.languageOption);
  if (values.help || (command === 'help' && rest.length === 0)) out.print(say.help);
  else if (values.version) out.print(packageJson.version);
  else if (command === 'build') {
    const { members, organisation } = values;
    if (rest[0] !== undefined) throw new UsageError(say.argumentTooMany(rest[0]));
    if (!members) throw new UsageError(say.optionMissing('--members'));
    if (!organisation) throw new UsageError(say.optionMissing('--organisation'));
    if (/\.json$/iu.test(members)) throw new UsageError(say.jsonAsMembers);
    if (/\.json$/iu.test(values.out)) throw new UsageError(say.outIsFile(dirname(values.out)));
    const allowRemovals = values['allow-removals'];
    return buildCommand({ ...values, members, organisation, allowRemovals, language }, say, out);
  } else if (command === 'check') {
    const [feed, second] = rest;
    if (feed === undefined) throw new UsageError(say.argumentMissing);
    if (second !== undefined) throw new UsageError(say.argumentTooMany(second));
    return checkCommand({ ...values, feed, language }, say, out);
  } else if (command === 'schema') {
    if (rest[0] !== undefined) throw new UsageError(say.argumentTooMany(rest[0]));
    out.print(JSON.stringify(feedJsonSchema(), undefined, 2));
  } else if (command === undefined) throw new UsageError(say.commandMissing);
  else throw new UsageError(say.commandUnknown(command, suggest(command, ['build', 'check', 'schema'])));
  return 0;
}

/**
 * Runs the command and returns its exit code: 0 success, 1 something is wrong, 2 wrong usage. Never throws. Prints a
 * stack with `--debug` only.
 */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  out: Console,
): Promise<number> {
  const language = chooseLanguage(args, environment);
  const say = language === 'ko' ? koreanMessages : englishMessages;
  try {
    return await dispatch(args, language, say, out);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) {
      out.complain(message);
      out.complain(say.seeHelp);
      return 2;
    }
    const isSystem = error instanceof Error && 'syscall' in error;
    out.complain(
      error instanceof PublishError ? message : say.unexpected(isSystem ? explainFault(error, say) : message),
    );
    if (args.includes('--debug') && error instanceof Error && error.stack) out.complain(error.stack);
    return 1;
  }
}
