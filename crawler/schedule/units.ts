/** What a unit runs: absolute paths, the flags as given. */
export interface UnitFacts {
  readonly node: string;
  readonly program: string;
  readonly sitesFile: string;
  readonly corpus: string;
  readonly cron: string;
  readonly timezone: string;
}

export type UnitKind = "systemd" | "cron";

const WRITERS: Readonly<Record<UnitKind, (facts: UnitFacts) => string>> = {
  systemd: (facts) => `# /etc/systemd/system/nianbao.service, then: systemctl enable --now nianbao
[Unit]
Description=Nianbao: annual reports on open government information
After=network-online.target
Wants=network-online.target

[Service]
ExecStart=${`${words(facts)} --cron ${quoted(facts.cron)}`.replaceAll("%", "%%")} --timezone ${facts.timezone}
KillSignal=SIGTERM
TimeoutStopSec=120
Restart=on-failure
RestartSec=60

[Install]
WantedBy=multi-user.target
`,
  cron: (facts) => `# for crontab -e; % would end the command there
CRON_TZ=${facts.timezone}
${facts.cron} ${words(facts).replaceAll("%", "\\%")} --once
`,
};

/** The text of a unit that runs the schedule. */
export function unitText(kind: UnitKind, facts: UnitFacts): string {
  return WRITERS[kind](facts);
}

function words({ node, program, sitesFile, corpus }: UnitFacts): string {
  return [node, program, "schedule", sitesFile, "--corpus", corpus].map(quoted).join(" ");
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/u.test(word) ? word : `"${word.replaceAll(/(["\\$`])/gu, "\\$1")}"`;
}
