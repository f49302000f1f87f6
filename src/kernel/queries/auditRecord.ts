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
  description: "Kind of audit record.",
  valuesConfig: {
    CHANGE: { description: "A change was made." },
    REVEAL: { description: "A client's full numbers were shown for a stated purpose." },
    READ: {
      description:
        "COMPLIANCE read the identity of clients or notes, or somebody who may read all files (HR, ANALYST, COMPLIANCE) downloaded a file from `/export`.",
    },
    DENIAL: { description: "Requests were denied; one record per viewer and minute, with their number." },
    OPERATOR: { description: "A command was run, such as an import, an export or a key rotation." },
  },
});

export { AuditKinds };

@NodeKind({ prefix: "aud" }, "kernel/audit/byId")
@ObjectType({
  implements: Node,
  description: "A record of the audit trail: who did what, when and why. Objects are named by id only.",
})
export class AuditRecord extends Node {
  @Field(() => InstantScalar, { description: "Time of the act; for denials, the minute." })
  readonly at: string;
  @Field(() => AuditKinds, { description: "Kind of record." })
  readonly kind: AuditKind;
  @Field(() => ID, {
    description:
      "Who acted: the id of an employee or service, `operator` for the command line, or `nobody` without a valid token.",
  })
  readonly by: string;
  @Field(() => [String], { description: "The roles the person or service had." })
  readonly roles: string[];
  @Field(() => String, { description: "The API field, the command, or the error code of the denial." })
  readonly operation: string;
  @Field(() => String, {
    nullable: true,
    description: "The stated purpose with the case number; null if none is required.",
  })
  readonly why: string | null;
  @Field(() => [ID], {
    description: "Ids of the objects changed or shown, at most 500; further ids are in further records.",
  })
  readonly ids: string[];
  @Field(() => Int, { description: "Number of acts recorded: for denials the number in that minute, else 1." })
  readonly count: number;
  @Field(() => Int, {
    nullable: true,
    description:
      "Position in the chain, from 1; null for the few seconds until the record is chained. A record that stays without one was not written by this program; `npm run audit:verify` reports it.",
  })
  readonly seq: number | null;
  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of this record and the previous one, in hexadecimal; null until the record is chained.",
  })
  readonly hash: string | null;
}

export const AuditRecordConnection = connection("AuditRecord", () => AuditRecord);
