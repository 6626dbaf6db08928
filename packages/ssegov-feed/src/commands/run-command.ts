import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { feedJsonSchema } from '../../../../src/schema/feed-json-schema.js';
import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import { chooseLanguage, type MessageLanguage } from './choose-language.js';
import type { Console } from './console.js';
import type { PrepareOptions } from '../publish/prepare-feed.js';
import { importCommand } from './import-command.js';
import { englishMessages, type Messages } from '../messages/english/english-messages.js';
import { explainFault } from '../messages/explain-fault.js';
import packageJson from '../../package.json' with { type: 'json' };
import { koreanMessages } from '../messages/korean/korean-messages.js';
import { doctorCommand } from './doctor-command.js';
import { previewCommand } from './preview-command.js';
import { publishCommand } from './publish-command.js';
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
  url: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  sign: { type: 'string' },
  port: { type: 'string', default: '4180' },
  'allow-removals': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  name: { type: 'string' },
  language: { type: 'string' },
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

/** A call of the command line, after its options are read. */
interface Call {
  readonly values: ReturnType<typeof readArguments>['values'];
  /** The arguments after the name of the command. */
  readonly rest: readonly string[];
  readonly language: MessageLanguage;
  readonly say: Messages;
  readonly out: Console;
}

/** The options that `build` and `publish` share. */
function readSources({ values, rest, language, say }: Call): PrepareOptions {
  const { members, organisation, sheet, out, strict } = values;
  if (rest[0] !== undefined) throw new UsageError(say.argumentTooMany(rest[0]));
  if (!members) throw new UsageError(say.optionMissing('--members'));
  if (!organisation) throw new UsageError(say.optionMissing('--organisation'));
  if (/\.json$/iu.test(members)) throw new UsageError(say.jsonAsMembers);
  if (/\.json$/iu.test(out)) throw new UsageError(say.outIsFile(dirname(out)));
  return { members, organisation, sheet, out, strict, allowRemovals: values['allow-removals'], language };
}

const build = (call: Call): Promise<number> =>
  buildCommand({ ...readSources(call), each: call.values.each }, call.say, call.out);

const publish = (call: Call): Promise<number> => {
  const { values, say, out } = call;
  const sources = readSources(call);
  if (!values.url) throw new UsageError(say.optionMissing('--url'));
  return publishCommand({ ...sources, url: values.url, isDry: values['dry-run'], sign: values.sign }, say, out);
};

const preview = async (call: Call): Promise<number> => {
  const { say, out } = call;
  const { port } = call.values;
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) throw new UsageError(say.portOption(port));
  const stop = new AbortController();
  const end = () => {
    stop.abort();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    return await previewCommand({ ...readSources(call), port: Number(port), signal: stop.signal }, say, out);
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
};

const check = ({ values, rest: [feed, second], language, say, out }: Call): Promise<number> => {
  if (feed === undefined) throw new UsageError(say.argumentMissing);
  if (second !== undefined) throw new UsageError(say.argumentTooMany(second));
  return checkCommand({ ...values, feed, language }, say, out);
};

const importList = ({ values, rest: [list, second], say, out }: Call): Promise<number> => {
  const { name, language } = values;
  if (list === undefined) throw new UsageError(say.importMissing);
  if (second !== undefined) throw new UsageError(say.argumentTooMany(second));
  if (language !== undefined && !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(language))
    throw new UsageError(say.importLanguageOption);
  return importCommand({ ...values, list, name, language }, say, out);
};

const doctor = ({ rest: [page, second], language, say, out }: Call): Promise<number> => {
  if (page === undefined) throw new UsageError(say.pageAddress(''));
  if (second !== undefined) throw new UsageError(say.argumentTooMany(second));
  return doctorCommand({ page, language }, say, out);
};

const schema = ({ rest, say, out }: Call): number => {
  if (rest[0] !== undefined) throw new UsageError(say.argumentTooMany(rest[0]));
  out.print(JSON.stringify(feedJsonSchema(), undefined, 2));
  return 0;
};

const commands = new Map<string, (call: Call) => number | Promise<number>>(
  Object.entries({ build, check, doctor, import: importList, preview, publish, schema }),
);

async function dispatch(
  args: readonly string[],
  language: MessageLanguage,
  say: Messages,
  out: Console,
): Promise<number> {
  const { values, positionals } = readArguments(args, say);
  const [name, ...rest] = positionals;
  if (values.lang !== undefined && !/^(?:ko|en)$/u.test(values.lang)) throw new UsageError(say.languageOption);
  if (values.help || (name === 'help' && rest.length === 0)) {
    out.print(say.help);
    return 0;
  }
  if (values.version) {
    out.print(packageJson.version);
    return 0;
  }
  if (name === undefined) throw new UsageError(say.commandMissing);
  const command = commands.get(name);
  if (!command) throw new UsageError(say.commandUnknown(name, suggest(name, commands.keys())));
  return command({ values, rest, language, say, out });
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
