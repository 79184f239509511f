/** Failures that an audience may hear about: a code for the log, a locale key for the reader, the cause for nobody. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  /** Key below `errors` in `locales/<language>/staff.json`. */
  readonly say: string;
  /** For that text: numbers and days, never data. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: string,
    status: number,
    options: { say?: string; cause?: unknown; values?: Problem['values'] } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.say = options.say ?? code;
    this.values = options.values ?? {};
  }
}

/** The database cannot take a write now: nothing was stored, so the sender must try again. */
export class Unavailable extends Problem {
  constructor(cause?: unknown) {
    super('unavailable', 503, { cause });
    this.name = 'Unavailable';
  }
}

/** Somebody else wrote first: read again, decide again. */
export class Stale extends Problem {
  constructor() {
    super('stale', 409);
    this.name = 'Stale';
  }
}

/** The code of any failure, fit for a log: never its message, which may quote what somebody wrote. */
export function codeOf(failure: unknown): string {
  const code = ownCode(failure);
  if (CODE.test(code) || SQLSTATE.test(code)) return code;
  return failure instanceof Error ? failure.name : 'unknown';
}

const CODE = /^(?!.*\d{5})[A-Z][A-Z0-9_]{1,39}$/i;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** The `code` of a Problem, a system call or a driver; empty where it has none. */
export function ownCode(failure: unknown): string {
  const code = (failure as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}
