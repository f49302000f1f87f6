/** A process that cannot be confused with a later one of the same id. */
export interface RunningProcess {
  readonly pid: number;
  readonly started: string | null;
}

export function startOf(pid: number): string | null;
export function self(): RunningProcess;
export function isRunning(process: Partial<RunningProcess> | null | undefined): boolean;
export function ownerOf(folder: string): Record<string, unknown> | null;
export function claim(folder: string): { file: string; before: Record<string, unknown> | null } | null;
export function publish(file: string, record: Record<string, unknown>): void;
export function release(file: string): void;
