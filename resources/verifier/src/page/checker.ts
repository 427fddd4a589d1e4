/** The page's side of the worker: asks, waits, and starts another worker where one takes too long. */

import type { Early } from "./first.ts";
import type { CallName, Calls, PlainFault, Request, Response } from "../protocol.ts";

/** Milliseconds that one answer may take before its worker is ended. */
const LONGEST = 10_000;

/** A document that could not be used, in a sentence for a person. */
export class Refused extends Error {
  readonly fault: PlainFault;

  constructor(fault: PlainFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** The worker did not answer: what it was given took too long or broke it. */
export class NoAnswer extends Error {}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (reason: Error) => void;
  timer: ReturnType<typeof setTimeout>;
  readonly start: number;
}

export class CheckerLink {
  private readonly start: () => Worker;
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** `start` makes a worker; it is called again after one was ended. */
  constructor(start: () => Worker) {
    this.start = start;
  }

  ask<Name extends CallName>(call: Name, argument: Parameters<Calls[Name]>[0]): Promise<ReturnType<Calls[Name]>> {
    const id = ++this.last;
    const answer = this.answerTo<Name>(id, performance.now());
    const request: Request<Name> = { id, call, argument };
    this.running().postMessage(request);
    return answer;
  }

  /** Goes on with a worker that was asked already; the answer to that. */
  takeOver({ worker, asked, answers, code }: Early): Promise<ReturnType<Calls["check"]>> | null {
    this.listenTo(worker);
    const answer = code === "" ? null : this.answerTo<"check">(0, asked);
    answers.forEach((one) => this.receive(one));
    return answer;
  }

  private answerTo<Name extends CallName>(id: number, start: number): Promise<ReturnType<Calls[Name]>> {
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (result: never) => void, reject, timer: this.limit(), start });
    });
  }

  /** Starts the worker before the first question, so that it loads meanwhile. */
  warm(): void {
    this.running();
  }

  private running(): Worker {
    if (this.worker !== null) return this.worker;
    return this.listenTo(this.start());
  }

  private listenTo(worker: Worker): Worker {
    worker.onmessage = ({ data }: MessageEvent<Response>) => this.receive(data);
    worker.onerror = () => this.end();
    this.worker = worker;
    return worker;
  }

  private limit(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.end(), LONGEST);
  }

  /** What waits for the network may take as long as that takes. */
  private prolong(): void {
    for (const one of this.waiting.values()) {
      clearTimeout(one.timer);
      one.timer = this.limit();
    }
  }

  private receive(response: Response): void {
    if ("waits" in response) return this.prolong();
    const waiting = this.waiting.get(response.id);
    if (waiting === undefined) return;
    this.waiting.delete(response.id);
    clearTimeout(waiting.timer);
    performance.measure("worker", { start: waiting.start });
    if ("fault" in response) waiting.reject(new Refused(response.fault));
    else waiting.resolve(response.result as never);
  }

  /** Ends the worker and tells everybody who waits. */
  private end(): void {
    this.worker?.terminate();
    this.worker = null;
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(new NoAnswer());
    }
    this.waiting.clear();
  }
}
