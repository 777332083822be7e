import { isIP } from "node:net";
import { UsageError } from "../errors.ts";

/** `--resolve HOST:PORT:ADDRESS`: where the connections to one host and port go. */
export interface Resolution {
  /** Lower case, without brackets. */
  readonly host: string;
  readonly port: number;
  readonly address: string;
}

const FORM = /^(\[[0-9a-f:.]+\]|[^:\s[\]]+):(\d{1,5}):(\[[0-9a-f:.]+\]|[0-9a-f:.]+)$/iu;

/** Reads one `--resolve` value, in curl's form; throws `UsageError` where it is not one. */
export function parseResolution(value: string): Resolution {
  const [, host = "", port = "", address = ""] = FORM.exec(value.trim()) ?? [];
  const resolution = { host: bare(host).toLowerCase(), port: Number(port), address: bare(address) };
  const isPort = resolution.port > 0 && resolution.port < 65_536;
  if (host === "" || !isPort || isIP(resolution.address) === 0) {
    throw new UsageError(
      `--resolve takes HOST:PORT:ADDRESS, as in www.example.gov.cn:443:203.0.113.7, not ${value}`,
    );
  }
  return resolution;
}

function bare(text: string): string {
  return text.startsWith("[") ? text.slice(1, -1) : text;
}
