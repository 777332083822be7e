import { Request } from "@crawlee/basic";
import type { IRequestList } from "@crawlee/basic";
import type { RankedEntry } from "../corpus/frontier-entry.ts";
import type { SiteQueue } from "./site-queue.ts";

interface FrontierListOptions {
  /** True once nothing new may be begun. */
  readonly isStopped: () => boolean;
  /** True where a site would be asked at once; a visit that only waits would keep others from being made. */
  readonly isFree: (site: string) => boolean;
  /** How long a page rests after so many failed attempts, in milliseconds. */
  readonly restAfter: (attempts: number) => number;
}

interface Visit {
  readonly queue: SiteQueue;
  readonly entry: RankedEntry;
}

/**
 * The sites' queues as Crawlee's list of requests. Crawlee runs and retries them; what to visit, in which
 * order, and what survives a killed run is the corpus's. A site gives way to those behind it while it rests or is asked,
 * and is otherwise finished first: so a crawl that is stopped leaves few sites half done. (Crawlee 3.18.1 documents `requestManager` for
 * this, but its own check of options refuses that; a request list does as well.)
 */
export class FrontierList implements IRequestList {
  readonly inProgress = new Set<string>();
  readonly #queues: readonly SiteQueue[];
  readonly #options: FrontierListOptions;
  readonly #underWay = new Map<string, Visit>();
  readonly #entries = new WeakMap<Request, RankedEntry>();
  /** Requests to be tried again: they count their attempts. */
  readonly #retried = new Map<string, Request>();
  #handled = 0;

  constructor(queues: readonly SiteQueue[], options: FrontierListOptions) {
    this.#queues = queues;
    this.#options = options;
  }

  /** The entry that a request of this list stands for, also after it was handled. */
  entryOf(request: Request): RankedEntry {
    const entry = this.#entries.get(request);
    if (entry === undefined) throw new Error(`${request.url} is no request of the frontier`);
    return entry;
  }

  length(): number {
    return this.#handled + this.#underWay.size;
  }

  handledCount(): number {
    return this.#handled;
  }

  async persistState(): Promise<void> {
    // The corpus keeps the frontier; there is nothing else to keep.
  }

  async isEmpty(): Promise<boolean> {
    return this.#options.isStopped() || !this.#queues.some((queue) => this.#isReady(queue));
  }

  async isFinished(): Promise<boolean> {
    if (this.#underWay.size > 0) return false;
    return this.#options.isStopped() || this.#queues.every((queue) => queue.ending() !== null);
  }

  /** The next page of the first site that is ready; null where none is. */
  async fetchNextRequest(): Promise<Request | null> {
    if (this.#options.isStopped()) return null;
    for (const queue of this.#queues) {
      if (!this.#isReady(queue)) continue;
      const entry = queue.take(performance.now());
      if (entry !== null) return this.#begin({ queue, entry });
    }
    return null;
  }

  async markRequestHandled(request: Request): Promise<void> {
    this.#handled += 1;
    this.#end(request);
  }

  async reclaimRequest(request: Request): Promise<void> {
    const visit = this.#underWay.get(request.uniqueKey);
    this.#retried.set(request.uniqueKey, request);
    const rest = this.#options.restAfter(request.retryCount);
    visit?.queue.retryAt(visit.entry, performance.now() + rest);
    this.#end(request);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Request> {
    let request = await this.fetchNextRequest();
    while (request !== null) {
      yield request;
      request = await this.fetchNextRequest();
    }
  }

  #isReady(queue: SiteQueue): boolean {
    return queue.isReady(performance.now()) && this.#options.isFree(queue.site);
  }

  #begin(visit: Visit): Request {
    const { url } = visit.entry;
    const request = this.#retried.get(url) ?? new Request({ url, uniqueKey: url });
    this.#retried.delete(url);
    this.#underWay.set(url, visit);
    this.#entries.set(request, visit.entry);
    return request;
  }

  #end(request: Request): void {
    this.#underWay.get(request.uniqueKey)?.queue.release();
    this.#underWay.delete(request.uniqueKey);
  }
}
