import type { AuthChecker } from "type-graphql";
import type { Context } from "../context.js";
import { refuse } from "../refusal/refuse.js";
import { viewerOf } from "./asker.js";
import type { Role } from "./role.js";
import { has } from "./viewer.js";

/**
 * Roles a root field is open to; none named means anyone who is signed in. What they then see is decided in its
 * fragment.
 */
export const authorise: AuthChecker<Context, Role> = ({ context, info }, roles) => {
  const viewer = viewerOf(context);
  if (roles.length > 0 && !has(viewer, ...roles)) {
    throw refuse(
      "FORBIDDEN",
      `\`${info.fieldName}\` requires the role ${roles.join(" or ")}; your token has ${viewer.roles.join(", ") || "none"}.`,
    );
  }
  return true;
};
