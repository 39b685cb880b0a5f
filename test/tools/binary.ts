import { join } from "node:path";

/** Path of a command that npm installed with the packages. */
export const binary = (name: string): string =>
  join(
    import.meta.dirname,
    "..",
    "..",
    "node_modules",
    ".bin",
    process.platform === "win32" ? `${name}.cmd` : name,
  );
