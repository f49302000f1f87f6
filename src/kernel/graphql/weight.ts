import { Extensions } from "type-graphql";

/**
 * What a field costs that is worked out of much, in points: about one for each thousand database hits that it takes in
 * the demo institution of the tests, and more when it takes long to reckon. `test/audit/weights.test.ts` measures them
 * all.
 */
export const Weight = (points: number): MethodDecorator & PropertyDecorator => Extensions({ weight: points });
