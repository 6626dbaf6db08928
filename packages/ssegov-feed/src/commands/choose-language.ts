export type MessageLanguage = 'ko' | 'en';

/** `--lang`, else the locale of the environment in the order of POSIX, else (on Windows) the system's. */
export function chooseLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): MessageLanguage {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const option = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const locale =
    option ||
    environment['LC_ALL'] ||
    environment['LC_MESSAGES'] ||
    environment['LANG'] ||
    new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^ko\b|^ko_|^korean/iu.test(locale) ? 'ko' : 'en';
}
