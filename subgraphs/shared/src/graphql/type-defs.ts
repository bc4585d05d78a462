import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type DocumentNode, Kind, parse, Source } from 'graphql';

const federation = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@tag", "@inaccessible"])
`);

/** The SDL of one service: what all services share, and every .graphql file below `directory`. */
export function readTypeDefs(directory: string): DocumentNode {
  const own = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(directory, file));
  const definitions = [join(import.meta.dirname, 'common.graphql'), ...own].flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return text.trim() === '' ? [] : parse(new Source(text, relative(process.cwd(), path))).definitions;
  });
  return { kind: Kind.DOCUMENT, definitions: [...federation.definitions, ...definitions] };
}
