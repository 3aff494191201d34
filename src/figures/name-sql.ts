import { LETTER_KEYS, TONE_KEYS, type Replacement } from '#domain/name-order.ts';
import { fold } from '#domain/text.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function replaced(text: Sql, { from, to }: Replacement): Sql {
  return sql`translate(${text}, ${raw(quoted(from))}, ${raw(quoted(to))})`;
}

/**
 * Names in the order of a Vietnamese list: by the given name, which is the last word, then by family and middle names. Made of
 * a table `people` with a column `name`, it adds the tables `parts` and `name_ranks`; the engine knows no such order itself, and a
 * key is dear, so each different part of a name gets one once.
 */
export function nameRanksSql(): Sql {
  const letters = replaced(raw('lower(part)'), LETTER_KEYS);
  const tones = replaced(raw('lower(part)'), TONE_KEYS);
  return sql`parts AS MATERIALIZED (SELECT name, split_part(name, ' ', -1) AS given, left(name, length(name) - length(split_part(name, ' ', -1))) AS others
      FROM (SELECT DISTINCT name FROM people)),
    part_keys AS MATERIALIZED (SELECT part, ${letters} AS letters, ${tones} AS tones FROM (SELECT given AS part FROM parts UNION SELECT others FROM parts)),
    part_ranks AS MATERIALIZED (SELECT part, dense_rank() OVER (ORDER BY letters, tones) AS place FROM part_keys),
    name_ranks AS MATERIALIZED (SELECT name, g.place AS given_place, o.place AS others_place
      FROM parts JOIN part_ranks g ON g.part = given JOIN part_ranks o ON o.part = others)`;
}

/** `fold` of the domain in SQL, for text as it is stored; a dot between letters is dropped twice, as the pattern takes both letters. */
function foldSql(text: Sql): Sql {
  const plain = sql`translate(strip_accents(lower(${text})), 'đðɖy', 'dddi')`;
  const undotted = sql`regexp_replace(regexp_replace(${plain}, '(\\p{L})\\.(\\p{L})', '\\1\\2', 'g'), '(\\p{L})\\.(\\p{L})', '\\1\\2', 'g')`;
  return sql`regexp_replace(${undotted}, '[^\\p{L}\\p{N}+]+', ' ', 'g')`;
}

/** `matchesSearch` of the domain in SQL: every word of the query begins a word of the text. An empty query finds all. */
export function matchesSql(text: Sql, query: string): Sql {
  const words = fold(query).split(' ').filter((word) => word !== '');
  if (words.length === 0) return raw('TRUE');
  const folded = sql`' ' || ${foldSql(text)}`;
  return join(words.map((word) => sql`contains(${folded}, ${` ${word}`})`), ' AND ');
}
