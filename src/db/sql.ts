/** A value that goes into a query. */
export type Param = string | number;

/** A query with its parameters. */
export interface Sql {
  text: string;
  params: readonly Param[];
}

function isSql(value: Param | Sql): value is Sql {
  return typeof value === 'object';
}

/**
 * Builds a query: other queries are spliced in with their parameters, every text becomes a parameter. A whole number goes
 * in as itself: as a parameter it would be a DOUBLE, and every code of a column would be cast to compare with it.
 */
export function sql(parts: TemplateStringsArray, ...values: readonly (Param | Sql)[]): Sql {
  let text = parts[0] ?? '';
  const params: Param[] = [];
  values.forEach((value, place) => {
    if (isSql(value)) {
      text += value.text;
      params.push(...value.params);
    } else if (Number.isSafeInteger(value)) {
      text += Number(value) < 0 ? `(${value})` : String(value);
    } else {
      text += '?';
      params.push(value);
    }
    text += parts[place + 1] ?? '';
  });
  return { text, params };
}

/** Joins queries by a separator such as `, ` or ` AND `. */
export function join(parts: readonly Sql[], separator: string): Sql {
  return { text: parts.map(({ text }) => text).join(separator), params: parts.flatMap(({ params }) => params) };
}

/** An identifier or keyword of our own as SQL text; never for anything that comes from a file or a person. */
export function raw(text: string): Sql {
  return { text, params: [] };
}
