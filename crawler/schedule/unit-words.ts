import { UsageError } from "../errors.ts";

/** Words that neither systemd nor a shell takes for anything but themselves, but for the `%` of both. */
const PLAIN = /^[\w@%+=:,./-]+$/u;

/** No file can be named in a unit by such a name: both formats end a command with the line. */
const CONTROLS = /\p{Cc}/u;

/** Cron cuts longer commands off (MAX_COMMAND of Vixie's cron, which Debian has). */
const LONGEST_CRON_COMMAND = 998;

/**
 * A command line for systemd's `ExecStart=` (systemd.syntax, "Quoting", and systemd.service, "Command lines"): words
 * in double quotes with C escapes, `%` doubled against specifiers and `$` against variables.
 */
export function systemdCommand(words: readonly string[]): string {
  const [program = ""] = words;
  // The program's own name may have neither quotes nor variables there; as an argument it may.
  const launcher = PLAIN.test(program) ? [] : ["/usr/bin/env"];
  return [...launcher, ...words].map(systemdWord).join(" ");
}

/** One value of systemd's `Environment=`, which knows no variables. */
export function systemdAssignment(name: string, value: string): string {
  return systemdQuoted(`${name}=${value}`);
}

function systemdWord(word: string): string {
  return systemdQuoted(word).replaceAll("$", "$$$$");
}

function systemdQuoted(word: string): string {
  const escaped = withoutControls(word).replaceAll("%", "%%");
  return PLAIN.test(word) ? escaped : `"${escaped.replaceAll(/["\\]/gu, "\\$&")}"`;
}

/**
 * A command line for a crontab (crontab(5)): words in single quotes for the shell, and each `%`, which would end the
 * command, behind a backslash that cron takes away. That stands outside of the quotes, where no backslash of the word
 * itself can come before it.
 */
export function cronCommand(words: readonly string[]): string {
  const command = words.map(cronWord).join(" ");
  if (command.length <= LONGEST_CRON_COMMAND) return command;
  throw new UsageError(
    "The command is longer than cron takes. Write the flags into sites.yaml, or use --print systemd.",
  );
}

/** A variable for one command of a crontab, before the command; a line of its own would hold for all others too. */
export function cronAssignment(name: string, value: string): string {
  return `${name}=${cronWord(value)}`;
}

function cronWord(word: string): string {
  if (PLAIN.test(withoutControls(word))) return word.replaceAll("%", "\\%");
  return `'${word.replaceAll("'", "'\\''").replaceAll("%", "'\\%'")}'`;
}

function withoutControls(word: string): string {
  if (!CONTROLS.test(word)) return word;
  throw new UsageError(`No unit can name ${JSON.stringify(word)}: it holds a control character.`);
}
