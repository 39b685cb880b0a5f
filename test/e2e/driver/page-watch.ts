import type { BrowserContext, ConsoleMessage, Request } from "@playwright/test";

/** One thing that a page of this product must not do. */
export interface Offence {
  readonly kind: "foreign request" | "policy violation" | "console error" | "page error" | "failed request";
  readonly what: string;
}

interface PolicyViolation {
  readonly directive: string;
  readonly blocked: string;
  readonly where: string;
}

const LOCAL_SCHEMES = ["data:", "blob:", "about:"];

/** The page's own events come through this name; the page itself gives it no meaning. */
const BINDING = "__reportPolicyViolation";

/**
 * Watches every page, worker and frame of a browser context: the origin of each request, violations of the
 * Content-Security-Policy, errors on the console, and exceptions nobody caught.
 */
export class PageWatch {
  readonly #origin: string;
  readonly #requests: Request[] = [];
  readonly #offences: Offence[] = [];
  readonly #allowed: RegExp[] = [];

  private constructor(origin: string) {
    this.#origin = origin;
  }

  /** @param home Address of the product: any other origin is foreign. */
  static async start(context: BrowserContext, home: string): Promise<PageWatch> {
    const watch = new PageWatch(new URL(home).origin);
    context.on("request", (request) => watch.#see(request));
    context.on("requestfailed", (request) => watch.#seeFailure(request));
    context.on("console", (message) => watch.#hear(message));
    context.on("weberror", (error) => watch.#report("page error", String(error.error())));
    await context.exposeBinding(BINDING, (_source, { directive, blocked, where }: PolicyViolation) => {
      watch.#report("policy violation", `${directive} blocked ${blocked} (${where})`);
    });
    await context.addInitScript((binding) => {
      addEventListener("securitypolicyviolation", (event) => {
        const report: unknown = Reflect.get(globalThis, binding);
        if (typeof report !== "function") return;
        const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
        report({ directive: effectiveDirective, blocked: blockedURI, where: `${sourceFile}:${lineNumber}` });
      });
    }, BINDING);
    return watch;
  }

  /** For tests of faults: offences whose text matches are expected and not counted. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Everything that happened and was not allowed. */
  get offences(): readonly string[] {
    return this.#offences
      .map(({ kind, what }) => `${kind}: ${what}`)
      .filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }

  /** Addresses of all requests to a server, in order. */
  get addresses(): readonly string[] {
    return this.#requests.map((request) => request.url()).filter((url) => !isLocal(url));
  }

  /** Origins that were asked for anything. */
  get origins(): readonly string[] {
    return [...new Set(this.addresses.map((url) => new URL(url).origin))];
  }

  #report(kind: Offence["kind"], what: string): void {
    this.#offences.push({ kind, what });
  }

  #see(request: Request): void {
    this.#requests.push(request);
    const url = request.url();
    if (!isLocal(url) && new URL(url).origin !== this.#origin) this.#report("foreign request", url);
  }

  #seeFailure(request: Request): void {
    const reason = request.failure()?.errorText ?? "no reason given";
    // Leaving a page, or aborting on purpose, ends requests that nobody waits for.
    if (reason !== "net::ERR_ABORTED") this.#report("failed request", `${request.url()}: ${reason}`);
  }

  #hear(message: ConsoleMessage): void {
    if (message.type() !== "error") return;
    const { url, lineNumber } = message.location();
    this.#report("console error", `${message.text()} (${url}:${lineNumber})`);
  }
}

const isLocal = (url: string): boolean => LOCAL_SCHEMES.some((scheme) => url.startsWith(scheme));
