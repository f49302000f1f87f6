import { Role } from "../../kernel/access/role.js";
import { has, may, type Viewer } from "../../kernel/access/viewer.js";
import type { RootName } from "../../kernel/cypher/statements.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import type { Vault } from "../../kernel/vault/vault.js";
import { ClientOrderField, type ClientsArgs } from "./clientFilter.js";
import { clientText } from "./clientText.js";

interface ClientList {
  readonly root: RootName;
  readonly args: object;
}

/** Which statement answers a list of clients: one for each reach, and among all clients one for each way in. */
export function clientList(viewer: Viewer, vault: Vault, { filter, ...page }: ClientsArgs): ClientList {
  const { text: typed, phone, idNumber, ...parts } = { ...filter };
  const numbers = {
    phone: phone == null ? undefined : vault.index(phone, "phone"),
    idNumber: idNumber == null ? undefined : vault.index(idNumber, "idNumber"),
  };
  if (typed != null && (typed.length > 100 || typed.trim() === ""))
    throw refuse("BAD_USER_INPUT", "`text` must have 1 to 100 characters that are not all blank.");
  const text = typed == null ? undefined : clientText(typed);
  const args = { ...parts, ...page };
  if (!has(viewer, Role.HR, Role.ANALYST, Role.COMPLIANCE)) {
    const leads = viewer.leads || viewer.branches.length > 0;
    return { root: leads ? "clients/servedUnder" : "clients/served", args: { ...args, ...numbers, text: text?.words } };
  }
  const isByNumber = phone != null || idNumber != null;
  if (isByNumber && !may(viewer, "identity"))
    throw refuse("FORBIDDEN", "Your role may not filter clients by number, since it may not see their identity.");
  if (isByNumber && text) throw refuse("BAD_USER_INPUT", "Filter by a number or by `text`, not both.");
  if (isByNumber) return { root: "clients/byNumber", args: { ...args, ...numbers } };
  if (text && !may(viewer, "identity"))
    throw refuse("FORBIDDEN", "Your role may not filter clients by text, since it may not see their names.");
  if (text?.query) return { root: "clients/byText", args: { ...args, text: text.query, characters: text.characters } };
  if (text) return { root: "clients/byCharacters", args: { ...args, characters: text.characters } };
  if (parts.managerId != null) return { root: "clients/ofManager", args };
  if (parts.branchId != null) return { root: "clients/ofBranch", args };
  const isByName = page.orderBy ? page.orderBy.field === ClientOrderField.NAME : may(viewer, "identity");
  if (parts.segment != null) return { root: isByName ? "clients/inSegmentByName" : "clients/inSegment", args };
  return { root: isByName ? "clients/byName" : "clients/byKey", args };
}
