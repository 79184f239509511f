/** A careless line, and where the search must find what it gives away. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Occurs once. */
  readonly from: string;
  readonly to: string;
  readonly where: RegExp;
  readonly secret: RegExp;
}

export const FS = "process.getBuiltinModule('node:fs')";
export const TMPDIR = "process.getBuiltinModule('node:os').tmpdir()";
