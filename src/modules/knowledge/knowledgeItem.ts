import { Field, Int, ObjectType } from "type-graphql";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { DateScalar, InstantScalar } from "../../kernel/graphql/scalars.js";
import { Manager } from "../managers/manager.js";
import { knowledgeItems } from "./entities.js";
import { KnowledgeItemKind } from "./knowledgeItemKind.js";
import { EndorserConnection, ReaderConnection, ReadersArgs } from "./readers.js";
import { Topic } from "./topic.js";

@NodeKind(knowledgeItems, "knowledge/itemById")
@ObjectType({
  implements: Node,
  description: "Something that managers know, written down for others (知识条目). Answers as it is now.",
})
export class KnowledgeItem extends Node {
  @Field(() => Int, {
    description: "Counts the changes; give it as `expectedVersion` to refuse to overwrite another's.",
  })
  readonly version: number;
  @Field(() => String, { description: "Its title." })
  readonly title: string;
  @Field(() => String, { nullable: true, description: "Its text, up to 50,000 characters; null when there is none." })
  readonly body: string | null;
  @Field(() => KnowledgeItemKind, {
    description: "A case, a guide, a regulation, an account of a market, or a lesson.",
  })
  readonly kind: KnowledgeItemKind;
  @Field(() => InstantScalar, { description: "When it was published." })
  readonly createdAt: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day on which someone other than the author last found it right; null when nobody has since it was changed.",
  })
  readonly verifiedOn: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day by which it should be looked at again; null for never.",
  })
  readonly reviewBy: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day from which it is withdrawn; null while it stands." })
  readonly retiredOn: string | null;
  @Field(() => Boolean, { description: "Whether it stands today; false when it is retired." })
  readonly isCurrent: boolean;
  @Field(() => Int, { description: "How many have read it." })
  readonly readCount: number;
  @Field(() => Int, { description: "How many have endorsed it." })
  readonly endorsementCount: number;
  @Field(() => Boolean, { description: "Whether you have read it." })
  readonly viewerHasRead: boolean;
  @Field(() => Boolean, { description: "Whether you have endorsed it." })
  readonly viewerHasEndorsed: boolean;
  @Edge("knowledge/author", () => Manager, {
    nullable: true,
    description: "Who wrote it; null when you see no colleagues.",
  })
  readonly author: Manager | null;
  @Edge("knowledge/topics", () => [Topic], { description: "What it is about, by name." })
  readonly topics: Topic[];
  @Edge("knowledge/readers", () => ReaderConnection, {
    args: () => ReadersArgs,
    description:
      "Who has read it, as far as you may know: yourself, all when you wrote it, those in your reach when the author is in it too, or all for HR, ANALYST and COMPLIANCE.",
  })
  readonly readers: unknown;
  @Edge("knowledge/endorsements", () => EndorserConnection, {
    args: () => ReadersArgs,
    description: "Who has endorsed it, which everyone may know.",
  })
  readonly endorsements: unknown;
}
