import { closestMatch } from "leven";

/** What is read from the environment besides the settings: which Neo4j is started, and by the tests, where. */
export const alsoRead = {
  NEO4J_VERSION:
    "The version of the embedded Neo4j. A version by year (2026.08.1 is tested) needs Java 21 or newer. A store that a newer version has opened cannot go back. Without it: the version in `neo4j/pom.xml`.",
  NEO4J_JARS_DIR: "The folder of the downloaded Neo4j server. Without it: a folder in the user's cache.",
  NEO4J_TEST_DATA_DIR:
    "For tests: a data folder that is kept, whose server is shared with other programs that open it. It saves the start of a server while you develop.",
  SAMPLE_SEED:
    "For tests: which files are asked a second time by the executor of graphql-js. Without it: others each time.",
};

/** A first word shared by this many settings counts as one of ours: NEO4J_, JWT_, MAX_. */
const family = 3;
/** This many letters may differ, in names of at least `longEnough` letters: HOME does not mean HOST. */
const slips = 2;
const longEnough = 6;

/** A sentence for each environment variable that is not a setting but looks like a misspelt one. */
export function unknownSettings(environment: NodeJS.ProcessEnv, settings: readonly string[]): string[] {
  const known = [...settings, ...Object.keys(alsoRead)];
  return Object.keys(environment)
    .filter((name) => !known.includes(name) && !isOfKubernetes(name))
    .flatMap((name) => {
      const meant = meantBy(name, known, settings);
      return meant ? [`${name} is not a setting and has no effect. Did you mean ${meant}?`] : [];
    })
    .sort();
}

function meantBy(name: string, known: readonly string[], settings: readonly string[]): string | undefined {
  const near = name.length < longEnough ? undefined : closestMatch(name, known, { maxDistance: slips });
  if (near && near.length >= longEnough) return near;
  if (!name.includes("_")) return undefined;
  const begun = known.find((one) => one.length >= longEnough && (name.startsWith(one) || one.startsWith(name)));
  if (begun) return begun;
  const kin = settings.filter((one) => firstWord(one) === firstWord(name));
  return kin.length >= family ? closestMatch(name, kin) : undefined;
}

const firstWord = (name: string) => name.slice(0, name.indexOf("_") + 1);

/** Of a service called neo4j, Kubernetes tells every container where it is. */
const isOfKubernetes = (name: string) => /_SERVICE_(HOST|PORT\w*)$|_PORT(_\d+_(TCP|UDP)\w*)?$/.test(name);
