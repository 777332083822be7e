import { availableParallelism } from "node:os";
import type { Capabilities } from "#shared";
import { startThread } from "./task-thread.ts";
import type { TaskThread } from "./task-thread.ts";

/** Each thread keeps the tables of places and words for itself, some 150 MB. */
const MOST_THREADS = 8;

interface ThreadPoolOptions {
  /** Asked for every thread's tasks. */
  readonly capabilities: Required<Capabilities>;
  /** How long a task may take, in milliseconds; one that takes longer is given up, with its thread. */
  readonly patience: number;
  /** Threads at most; as many as there are processors, if not given. */
  readonly count?: number;
}

/** Threads that do tasks of one kind. */
export interface ThreadPool<Task, Answer> {
  /**
   * How many tasks are done at once: giving more only makes them wait. Rejects with the task's own error, and where
   * the thread broke over it (no memory, no end); the next task then has a new thread.
   */
  readonly width: number;
  do(task: Task): Promise<Answer>;
  /** Ends the threads; what is under way is given up. */
  close(): Promise<void>;
}

/**
 * Opens threads that run `script`, a module that calls `doTasks`. The first one starts at once, since it takes a
 * moment to load, the others when all are busy. They keep no program alive that has nothing to wait for.
 */
export function openThreads<Task, Answer>(
  script: URL,
  { capabilities, patience, count = availableParallelism() }: ThreadPoolOptions,
): ThreadPool<Task, Answer> {
  const width = Math.min(count, MOST_THREADS);
  const threads = new Set<TaskThread<Task, Answer>>();
  const idle: TaskThread<Task, Answer>[] = [];
  const queue: ((thread: TaskThread<Task, Answer>) => void)[] = [];
  let isClosed = false;

  const begin = (): TaskThread<Task, Answer> => {
    const thread = startThread<Task, Answer>(script, capabilities, patience);
    threads.add(thread);
    return thread;
  };
  const replace = (broken: TaskThread<Task, Answer>): TaskThread<Task, Answer> => {
    // It does no more tasks, and says so to each that waited for it.
    if (isClosed) return broken;
    threads.delete(broken);
    return begin();
  };
  const free = async (): Promise<TaskThread<Task, Answer>> => {
    if (isClosed) throw new Error("the threads are closed");
    const thread = idle.pop() ?? (threads.size < width ? begin() : null);
    if (thread === null) return new Promise((resolve) => void queue.push(resolve));
    return thread.isBroken() ? replace(thread) : thread;
  };
  const release = (thread: TaskThread<Task, Answer>): void => {
    const whole = thread.isBroken() ? replace(thread) : thread;
    const next = queue.shift();
    if (next === undefined) idle.push(whole);
    else next(whole);
  };
  idle.push(begin());
  return {
    width,
    async do(task) {
      const thread = await free();
      try {
        return await thread.do(task);
      } finally {
        release(thread);
      }
    },
    async close() {
      isClosed = true;
      await Promise.all(Array.from(threads, (thread) => thread.end()));
      threads.clear();
    },
  };
}
