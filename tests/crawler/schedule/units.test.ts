import { expect, test } from "vitest";
import { unitText } from "../../../crawler/schedule/units.ts";

const FACTS = {
  node: "/usr/bin/node",
  program: "/opt/nianbao/main.js",
  sitesFile: "/data/my sites.yaml",
  corpus: "/data/100%",
  cron: "0 3 * * 1",
  timezone: "Asia/Shanghai",
};

test("the systemd unit keeps the schedule and ends by SIGTERM", () => {
  const text = unitText("systemd", FACTS);
  expect(text).toContain(
    'ExecStart=/usr/bin/node /opt/nianbao/main.js schedule "/data/my sites.yaml" --corpus /data/100%% --cron "0 3 * * 1"',
  );
  expect(text).toContain("KillSignal=SIGTERM");
});

test("the crontab line runs once at the times of the zone, its % escaped", () => {
  const lines = unitText("cron", FACTS).split("\n");
  expect(lines).toContain("CRON_TZ=Asia/Shanghai");
  expect(lines).toContain(
    '0 3 * * 1 /usr/bin/node /opt/nianbao/main.js schedule "/data/my sites.yaml" --corpus /data/100\\% --once',
  );
});
