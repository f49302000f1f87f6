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
  description: "A knowledge item (知识条目): knowledge written down for colleagues. Always shown as it is now.",
})
export class KnowledgeItem extends Node {
  @Field(() => Int, {
    description:
      "Increases with every change. Pass it as `expectedVersion` so that you do not overwrite the change of somebody else.",
  })
  readonly version: number;
  @Field(() => String, { description: "The title." })
  readonly title: string;
  @Field(() => String, { nullable: true, description: "The text, up to 50,000 characters; null if there is none." })
  readonly body: string | null;
  @Field(() => KnowledgeItemKind, {
    description: "Kind: a case, guide, regulation, market note or lesson.",
  })
  readonly kind: KnowledgeItemKind;
  @Field(() => InstantScalar, { description: "When it was published." })
  readonly createdAt: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The date on which somebody other than the author last verified it; null if nobody has since its last change.",
  })
  readonly verifiedOn: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The date by which it should be reviewed; null if never.",
  })
  readonly reviewBy: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The date from which it is withdrawn; null while it is valid.",
  })
  readonly retiredOn: string | null;
  @Field(() => Boolean, { description: "Whether it is valid today; false if retired." })
  readonly isCurrent: boolean;
  @Field(() => Int, { description: "Number of managers who read it." })
  readonly readCount: number;
  @Field(() => Int, { description: "Number of managers who endorsed it." })
  readonly endorsementCount: number;
  @Field(() => Boolean, { description: "Whether you have read it." })
  readonly viewerHasRead: boolean;
  @Field(() => Boolean, { description: "Whether you have endorsed it." })
  readonly viewerHasEndorsed: boolean;
  @Edge("knowledge/author", () => Manager, {
    nullable: true,
    description: "The author; null if you may not see colleagues (ADMIN, services).",
  })
  readonly author: Manager | null;
  @Edge("knowledge/topics", () => [Topic], { description: "Its topics, by name." })
  readonly topics: Topic[];
  @Edge("knowledge/readers", () => ReaderConnection, {
    args: () => ReadersArgs,
    description:
      "Managers who read it, as far as you may know: yourself; all if you wrote it; people under you if the author works under you too; all for HR, ANALYST and COMPLIANCE.",
  })
  readonly readers: unknown;
  @Edge("knowledge/endorsements", () => EndorserConnection, {
    args: () => ReadersArgs,
    description: "Managers who endorsed it; visible to everyone.",
  })
  readonly endorsements: unknown;
}
