// Types the client's operations from the schema: web/operations/*.graphql → web/src/api/operations.ts. Writes each of them whole, with
// the fragments that it uses, into web/documents/: these are the documents to register where only registered operations run.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import * as documents from "@graphql-codegen/typed-document-node";
import * as types from "@graphql-codegen/typescript-operations";
import { concatAST, Kind, parse, print, separateOperations, visit } from "graphql";

const folder = new URL("operations/", import.meta.url);
const target = new URL("src/api/operations.ts", import.meta.url);
const names = (await readdir(folder)).filter((name) => name.endsWith(".graphql")).sort();
const read = async (name) => ({ location: name, document: parse(await readFile(new URL(name, folder), "utf8")) });

const operations = await Promise.all(names.map(read));

const written = await codegen({
  filename: target.pathname,
  schema: parse(await readFile(new URL("../schema/schema.graphql", import.meta.url), "utf8")),
  documents: operations,
  config: {
    documentMode: "graphQLTag",
    gqlImport: "@urql/core#gql",
    documentNodeImport: "@urql/core#TypedDocumentNode",
    dedupeFragments: true,
    enumsAsTypes: true,
    enumType: "string-literal",
    useTypeImports: true,
    skipTypename: true,
    avoidOptionals: { field: true },
    defaultScalarType: "unknown",
    scalars: { ID: "string", Date: "string", DateTime: "string", Currency: "string", SafeInt: "number" },
  },
  plugins: [{ types: {} }, { documents: {} }],
  pluginMap: { types, documents },
});
await writeFile(target, `// Written by \`npm run schema\` from web/operations. Do not change it here.\n${written}`);

/** The client's cache goes by the types of what it is answered. */
const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };
const isTypename = ({ kind, name }) => kind === Kind.FIELD && name.value === "__typename";
const withTypenames = (document) =>
  visit(document, {
    SelectionSet: (set, _key, parent) =>
      parent?.kind === Kind.OPERATION_DEFINITION || set.selections.some(isTypename)
        ? undefined
        : { ...set, selections: [...set.selections, typename] },
  });

const whole = new URL("documents/", import.meta.url);
await rm(whole, { recursive: true, force: true });
await mkdir(whole);
const ids = [];
for (const [name, document] of Object.entries(
  separateOperations(concatAST(operations.map(({ document }) => document))),
)) {
  const text = print(withTypenames(document));
  await writeFile(new URL(`${name}.graphql`, whole), `${text}\n`);
  ids.push(`  ${name}: "sha256:${createHash("sha256").update(text).digest("hex")}",\n`);
}
const table = `export const documentIds: Readonly<Record<string, string>> = {\n${ids.sort().join("")}};\n`;
await writeFile(
  new URL("src/api/documentIds.ts", import.meta.url),
  `// Written by \`npm run schema\` from web/operations. Do not change it here.\n${table}`,
);
