// Types the client's operations from the schema: web/operations/*.graphql → web/src/api/operations.ts
import { readdir, readFile, writeFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import * as documents from "@graphql-codegen/typed-document-node";
import * as types from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";

const folder = new URL("operations/", import.meta.url);
const target = new URL("src/api/operations.ts", import.meta.url);
const names = (await readdir(folder)).filter((name) => name.endsWith(".graphql")).sort();
const read = async (name) => ({ location: name, document: parse(await readFile(new URL(name, folder), "utf8")) });

const written = await codegen({
  filename: target.pathname,
  schema: parse(await readFile(new URL("../schema/schema.graphql", import.meta.url), "utf8")),
  documents: await Promise.all(names.map(read)),
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
