import { useQuery } from "urql";
import { ViewerDocument, type ViewerQuery } from "./operations";
import { session } from "./session";
import { useStore } from "./store";

export type Viewer = ViewerQuery["viewer"];

/** Who is signed in, once the API has said so. */
export function useViewer(): Viewer | undefined {
  const { token } = useStore(session);
  const [{ data }] = useQuery({ query: ViewerDocument, pause: !token });
  return token ? data?.viewer : undefined;
}
