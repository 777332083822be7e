import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { OUTDATED_TLS } from "./outdated-tls.ts";

/** The connections of one run: to each host one, which is kept between its requests. */
export interface Connections {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
  /** For hosts that speak only an outdated TLS. */
  readonly outdatedHttps: HttpsAgent;
}

/** One connection a host; an idle one keeps no program alive, and is given up before most servers do. */
const ONE_EACH = { keepAlive: true, maxSockets: 1, maxFreeSockets: 1, timeout: 4_000 };

/** Makes the agents of a run; they connect when they are asked. */
export function openConnections(): Connections {
  return {
    http: new HttpAgent(ONE_EACH),
    https: new HttpsAgent(ONE_EACH),
    outdatedHttps: new HttpsAgent({ ...ONE_EACH, ...OUTDATED_TLS }),
  };
}
