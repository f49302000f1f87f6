import type { GraphQLResolveInfo } from "graphql";
import { Authorized, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { viewerOf } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { find } from "../../kernel/graphql/find.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { DayEntry, dayEntries } from "../../kernel/queries/day.js";
import { Employee } from "../colleagues/employee.js";
import { Branch } from "../organisation/branch.js";
import { Manager } from "./manager.js";

@ObjectType("Viewer", { description: "You: the person or service that sends the request." })
class ViewerOfRequest {
  @Field(() => ID, {
    description:
      "The `sub` of your token: your id as an employee, mgr-… or emp-…, or the name of a service. It is not the id of a Node; use `employee { id }` for that.",
  })
  readonly subject: string;
  @Field(() => [Role], { description: "The roles in your token." })
  readonly roles: readonly Role[];
  @Field(() => Boolean, { description: "Whether anybody reports to you today." })
  readonly leads: boolean;
  @Field(() => Boolean, {
    description: "Whether you are a mentor: you have an active profile, or an open mentorship as mentor.",
  })
  readonly mentors: boolean;
  @Weight(15)
  @Field(() => [DayEntry], {
    description:
      "What waits for you today, the oldest due first, as far as it concerns your roles. `node` is null if you may not see it.",
  })
  readonly today: unknown;
  @Field(() => Manager, { nullable: true, description: "You as a manager; null if you are not one." })
  readonly manager: unknown;
  @Field(() => Employee, { nullable: true, description: "You as an employee; null for a service." })
  readonly employee: unknown;
  @Field(() => [Branch], { description: "The branches you head: your own and all below it, by name." })
  readonly branches: unknown;
}

@Authorized()
@Resolver()
export class ViewerQuery {
  @Query(() => ViewerOfRequest, {
    description: "You: the person or service that sends the request, with roles and branches.",
  })
  viewer(@Ctx() asking: Context): ViewerOfRequest {
    const { id, roles, leads, mentors } = viewerOf(asking);
    return {
      subject: id,
      roles,
      leads,
      mentors,
      today: (_: unknown, context: Context) => dayEntries(context),
      manager: (_: unknown, context: Context, info: GraphQLResolveInfo) =>
        find(context, info, "managers/byId", { key: { id } }),
      employee: (_: unknown, context: Context, info: GraphQLResolveInfo) =>
        find(context, info, "colleagues/byId", { key: { id } }),
      branches: (_: unknown, context: Context, info: GraphQLResolveInfo) => find(context, info, "organisation/headed"),
    };
  }
}
