import { Extensions } from "type-graphql";

/** A field that may identify a client: reads by viewers who see all identities are audited. */
export const Identity: PropertyDecorator = Extensions({ identity: true });
