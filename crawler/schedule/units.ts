import { UsageError } from "../errors.ts";
import { cronAssignment, cronCommand, systemdAssignment, systemdCommand } from "./unit-words.ts";

/** What a unit runs: what its caller would, from wherever it is started. */
export interface UnitFacts {
  /** Program and arguments up to the command's own flags, all paths absolute. */
  readonly command: readonly string[];
  /** The flags as given. */
  readonly flags: readonly string[];
  /** Variables that the caller's shell has and a unit's has not. */
  readonly environment: readonly (readonly [name: string, value: string])[];
  readonly user: string;
  readonly cron: string;
  readonly timezone: string;
}

export type UnitKind = "systemd" | "cron";

/** Wrong use is not mended by starting again. */
const WRONG_USE = 1;

const WRITERS: Readonly<Record<UnitKind, (facts: UnitFacts) => string>> = {
  systemd: (facts) => `# /etc/systemd/system/nianbao.service, then: systemctl enable --now nianbao
[Unit]
Description=Nianbao: annual reports on open government information
After=network-online.target
Wants=network-online.target

[Service]
User=${facts.user}
${environmentLines(facts)}ExecStart=${systemdCommand([...facts.command, ...facts.flags, ...times(facts)])}
KillSignal=SIGTERM
TimeoutStopSec=120
Restart=on-failure
RestartPreventExitStatus=${WRONG_USE}
RestartSec=60

[Install]
WantedBy=multi-user.target
`,
  cron: (facts) => `# for crontab -e
# The times are those of CRON_TZ, which holds for the lines below it; Debian's and Ubuntu's cron does not know it
# and takes the machine's own time zone: write the times in that there, or use --print systemd.
CRON_TZ=${facts.timezone}
${cronTimes(facts.cron)} ${environmentWords(facts)}${cronCommand([...facts.command, ...facts.flags, "--once"])}
`,
};

/** The text of a unit that runs the schedule. Throws UsageError where the format has no words for it. */
export function unitText(kind: UnitKind, facts: UnitFacts): string {
  return WRITERS[kind](facts);
}

function times({ cron, timezone }: UnitFacts): readonly string[] {
  return ["--cron", cron, "--timezone", timezone];
}

function environmentLines({ environment }: UnitFacts): string {
  return environment
    .map(([name, value]) => `Environment=${systemdAssignment(name, value)}\n`)
    .join("");
}

function environmentWords({ environment }: UnitFacts): string {
  return environment.map(([name, value]) => `${cronAssignment(name, value)} `).join("");
}

/** What every cron knows; ours takes seconds, `L`, `W`, `#` and `?` too. */
const NICKNAME = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/iu;
const NAME = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat/giu;
const FIELDS = /^[\d*,/-]+(?: [\d*,/-]+){4}$/u;

function cronTimes(expression: string): string {
  const fields = expression.trim().replaceAll(/\s+/gu, " ");
  if (NICKNAME.test(fields) || FIELDS.test(fields.replaceAll(NAME, "1"))) return fields;
  throw new UsageError(
    `cron does not know ${expression}: it takes minute hour day month weekday, as '0 3 * * 1'. Use --print systemd.`,
  );
}
