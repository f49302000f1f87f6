import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { AuditKind } from "../audit/trail.js";
import { connection } from "../graphql/connection.js";
import { Node } from "../graphql/node.js";
import { NodeKind } from "../graphql/nodeKind.js";
import { InstantScalar } from "../graphql/scalars.js";

const AuditKinds: { readonly [K in AuditKind]: K } = {
  CHANGE: "CHANGE",
  REVEAL: "REVEAL",
  READ: "READ",
  DENIAL: "DENIAL",
  OPERATOR: "OPERATOR",
};
registerEnumType(AuditKinds, {
  name: "AuditKind",
  description: "What a record of the audit trail is about.",
  valuesConfig: {
    CHANGE: { description: "A change was made." },
    REVEAL: { description: "A client's numbers were shown whole, for a purpose." },
    READ: {
      description:
        "Compliance was told who clients are, or read notes; or a file of `/export` was made for somebody who sees all files (HR, ANALYST, COMPLIANCE).",
    },
    DENIAL: { description: "Something was denied; counted by viewer and minute." },
    OPERATOR: { description: "A command was run: an import, an export, new keys." },
  },
});

export { AuditKinds };

@NodeKind({ prefix: "aud" }, "kernel/audit/byId")
@ObjectType({
  implements: Node,
  description:
    "A record of the audit trail: who did what, when and why. It names things by their ids alone. For COMPLIANCE.",
})
export class AuditRecord extends Node {
  @Field(() => InstantScalar, { description: "When; of denials the minute." })
  readonly at: string;
  @Field(() => AuditKinds, { description: "What it is about." })
  readonly kind: AuditKind;
  @Field(() => ID, {
    description:
      "Who: an employee or a service by id, `operator` for the command line, `nobody` for who had no valid token.",
  })
  readonly by: string;
  @Field(() => [String], { description: "The roles in which they did it." })
  readonly roles: string[];
  @Field(() => String, { description: "The field of the API, the command, or the code of the denial." })
  readonly operation: string;
  @Field(() => String, {
    nullable: true,
    description: "The purpose, with the case's number; null where none is asked.",
  })
  readonly why: string | null;
  @Field(() => [ID], { description: "What was touched or shown, 500 ids at most; more are in further records." })
  readonly ids: string[];
  @Field(() => Int, { description: "How many acts it stands for: of denials how many there were, else 1." })
  readonly count: number;
  @Field(() => Int, {
    nullable: true,
    description:
      "Its place in the chain, from 1; null for the seconds until it is chained. A record that stays without one was not written by this program: `npm run audit:verify` names it.",
  })
  readonly seq: number | null;
  @Field(() => String, {
    nullable: true,
    description: "SHA-256 over this record and the one before, in hexadecimal; null until it is chained.",
  })
  readonly hash: string | null;
}

export const AuditRecordConnection = connection("AuditRecord", () => AuditRecord);
