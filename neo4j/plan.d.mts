/**
 * What the watcher is told on its standard input, as one line of JSON: how to start the server, and where things are.
 */
export interface Plan {
  /** Folder of the owner's file. */
  readonly folder: string;
  readonly java: string;
  readonly serverArguments: readonly string[];
  /** Run once, before the first start of a new store; the path of the password file is added, after an "@". */
  readonly passwordArguments: readonly string[];
  readonly passwordFile: string;
  /** The password that a new store gets. */
  readonly newPassword: string;
  /** NEO4J_HOME and NEO4J_CONF. */
  readonly home: string;
  readonly conf: string;
  /** A folder that exists once the store does. */
  readonly store: string;
  readonly log: string;
  /** Bolt port. */
  readonly port: number;
}
