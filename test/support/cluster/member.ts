import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { framed, type Message, Messages, signature, signatureOf } from "./messages.js";
import { type Packed, PackReader, packed } from "./packStream.js";

/** The members that a driver is told of, by what they may be asked for. */
export interface Table {
  readonly write: readonly string[];
  readonly read: readonly string[];
  readonly route: readonly string[];
}

const handshakeBytes = 20;
/** "Which versions do you know?": left out, so that the version is settled in one answer. */
const manifest = 0x000001ff;
/** As long as Neo4j says it: a table must be asked for again because it proved wrong, not because it is old. */
const tableSeconds = 300;

/**
 * One member of a cluster, for drivers: it hands on everything to the real server behind it, but says itself who the
 * members are (ROUTE), counts the transactions by their mode, and while it does not lead refuses those that may write,
 * as a follower does.
 */
export class Member {
  /** Transactions handed on, by their mode, and those refused because another member leads. */
  reads = 0;
  writes = 0;
  refused = 0;
  leads = false;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(
    private readonly target: URL,
    private readonly table: () => Table,
  ) {
    this.#server = createServer((client) => this.#serve(client));
  }

  static async start(target: string, table: () => Table): Promise<Member> {
    const member = new Member(new URL(target), table);
    await new Promise<void>((resolve) => member.#server.listen(0, "127.0.0.1", resolve));
    return member;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Gone at once, as after a power cut: what was not answered is not, whether it was done or not. */
  kill(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #serve(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname);
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      this.#sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        this.#sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    const asked = new Messages();
    const answered = new Messages();
    /** For each request without an answer yet, in order: ours, or null for the server's. */
    const awaited: (Buffer | null)[] = [];
    let greeting = Buffer.alloc(0);
    let isGreeted = false;
    let isInTransaction = false;
    let hasFailed = false;

    const tellOurs = () => {
      while (awaited[0]) client.write(awaited.shift()!);
    };
    const answer = (sign: number, value: Packed) => {
      awaited.push(framed(Buffer.concat([Buffer.of(0xb1, sign), packed(value)])));
      tellOurs();
    };
    const handOn = ({ raw }: Message) => {
      awaited.push(null);
      server.write(raw);
    };
    const hear = (message: Message) => {
      const sign = signatureOf(message);
      if (sign === signature.goodbye || sign === undefined) return void server.write(message.raw);
      if (sign === signature.reset) hasFailed = isInTransaction = false;
      if (hasFailed) return answer(signature.ignored, {});
      if (sign === signature.route) return answer(signature.success, { rt: this.#routes() });
      if (sign === signature.begin || (sign === signature.run && !isInTransaction)) {
        const mayWrite = modeOf(message) !== "r";
        if (mayWrite && !this.leads) {
          this.refused++;
          hasFailed = true;
          return answer(signature.failure, notALeader);
        }
        if (mayWrite) this.writes++;
        else this.reads++;
        isInTransaction = sign === signature.begin;
      }
      if (sign === signature.commit || sign === signature.rollback) isInTransaction = false;
      handOn(message);
    };

    client.on("data", (bytes) => {
      if (greeting.length < handshakeBytes) {
        greeting = Buffer.concat([greeting, bytes]);
        if (greeting.length < handshakeBytes) return;
        server.write(withoutManifest(greeting.subarray(0, handshakeBytes)));
        bytes = greeting.subarray(handshakeBytes);
      }
      for (const message of asked.push(bytes)) hear(message);
    });
    server.on("data", (bytes) => {
      // The version, in four bytes that come together.
      const start = isGreeted ? 0 : 4;
      if (!isGreeted) client.write(bytes.subarray(0, start));
      isGreeted = true;
      for (const message of answered.push(bytes.subarray(start))) {
        client.write(message.raw);
        const sign = signatureOf(message);
        if (sign === undefined || sign === signature.record) continue;
        awaited.shift();
        tellOurs();
      }
    });
  }

  #routes(): Packed {
    const { write, read, route } = this.table();
    const servers = Object.entries({ WRITE: write, READ: read, ROUTE: route });
    return {
      ttl: tableSeconds,
      db: "neo4j",
      servers: servers.map(([role, addresses]) => ({ role, addresses: [...addresses] })),
    };
  }
}

/** "r" when a transaction that begins may only read. */
function modeOf(message: Message): Packed | undefined {
  const fields = new PackReader(message.content).read() as Packed[];
  const more = fields.at(-1) as { readonly [key: string]: Packed };
  return more.mode;
}

function withoutManifest(greeting: Buffer): Buffer {
  const asked = Buffer.from(greeting);
  for (let at = 4; at < asked.length; at += 4) if (asked.readUInt32BE(at) === manifest) asked.writeUInt32BE(0, at);
  return asked;
}

/** Older versions of Bolt call the code `code`. */
const notALeader: Packed = {
  code: "Neo.ClientError.Cluster.NotALeader",
  neo4j_code: "Neo.ClientError.Cluster.NotALeader",
  message: "No write operations are allowed on this member: another one leads.",
  gql_status: "50N42",
  description: "error: general processing exception - unexpected error. Another member leads.",
  diagnostic_record: {},
};
