/** Rows of cells of a comma-separated text, quotes resolved; a byte order mark and the last line end are no cells. */
export function readCsv(text: string): string[][] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  let position = 0;
  const endRow = (): void => {
    row.push(cell);
    rows.push(row);
    row = [];
    cell = '';
  };
  while (position < source.length) {
    const character = source.charAt(position);
    position += 1;
    if (inQuotes) {
      if (character !== '"') cell += character;
      else if (source.charAt(position) === '"') {
        cell += '"';
        position += 1;
      } else inQuotes = false;
    } else if (character === '"' && cell === '') inQuotes = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  if (inQuotes) throw new Error('a quote is never closed');
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
