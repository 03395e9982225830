import type { Box, Point } from './matrix.js';
import type { Rule, Rules } from './rules.js';

/** A cell between rules; a merged one spans several columns or rows. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
}

/** A table as its rules show it. */
export interface Grid {
  readonly box: Box;
  /** The places of its columns' edges, left to right. */
  readonly edges: readonly number[];
  readonly rowCount: number;
  /** Row by row, left to right. */
  readonly cells: readonly GridCell[];
  /** The cell that holds a point. */
  readonly cellAt: (point: Point) => GridCell | undefined;
}

/** Rules that are drawn as one may lie this far apart, and may miss each other by it; in points. */
const TOLERANCE = 2.5;
/** A drawing with more crossings, or of more pieces, is no table. */
const MOST_CROSSINGS = 4_000_000;
const MOST_GRIDS = 200;

/** Rules on one line that touch or overlap become one. */
const mergeRules = (rules: readonly Rule[]): Rule[] => {
  const lines: Rule[][] = [];
  for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
    const line = lines[lines.length - 1];
    if (line !== undefined && rule.at - line[0]!.at <= TOLERANCE) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length;
    const merged: Array<{ at: number; from: number; to: number }> = [];
    for (const { from, to } of line.sort((one, other) => one.from - other.from)) {
      const last = merged[merged.length - 1];
      if (last !== undefined && from <= last.to + TOLERANCE) last.to = Math.max(last.to, to);
      else merged.push({ at, from, to });
    }
    return merged;
  });
};

const reaches = ({ from, to }: Rule, at: number): boolean => at >= from - TOLERANCE && at <= to + TOLERANCE;

/** The set that an element belongs to, for sets that grow together. */
const createSets = (count: number) => {
  const parents = Array.from({ length: count }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    for (let at = index; at !== root; ) {
      const next = parents[at]!;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join: (one: number, other: number) => {
      parents[find(one)] = find(other);
    },
  };
};

/** Rules that cross or touch one another, directly or through others. */
const connected = ({ horizontal, vertical }: Rules): Rules[] => {
  const sets = createSets(horizontal.length + vertical.length);
  for (const [index, across] of horizontal.entries())
    for (const [other, down] of vertical.entries())
      if (reaches(across, down.at) && reaches(down, across.at)) sets.join(index, horizontal.length + other);
  const groups = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const groupOf = (index: number) => {
    const root = sets.find(index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  for (const [index, rule] of horizontal.entries()) groupOf(index).horizontal.push(rule);
  for (const [index, rule] of vertical.entries()) groupOf(horizontal.length + index).vertical.push(rule);
  return [...groups.values()];
};

/** Places in order, those that are one place once. */
const placesOf = (values: readonly number[]): number[] => {
  const places: number[] = [];
  for (const value of [...values].sort((one, other) => one - other))
    if (places.length === 0 || value - places[places.length - 1]! > TOLERANCE) places.push(value);
  return places;
};

/** The rules at each place; both are in order. */
const rulesAt = (rules: readonly Rule[], places: readonly number[]): Rule[][] => {
  const ordered = [...rules].sort((one, other) => one.at - other.at);
  let next = 0;
  return places.map((place) => {
    const found: Rule[] = [];
    while (next < ordered.length && ordered[next]!.at <= place + TOLERANCE) found.push(ordered[next++]!);
    return found;
  });
};

/** Whether a rule parts what lies between `from` and `to`. */
const parts = (rules: readonly Rule[], from: number, to: number): boolean => {
  const middle = (from + to) / 2;
  return rules.some((rule) => rule.from <= middle && rule.to >= middle);
};

/** Joins the fields of the grid that no rule parts. */
const regionsOf = (rules: Rules, columns: readonly number[], rows: readonly number[]): number[][] => {
  const width = columns.length - 1;
  const height = rows.length - 1;
  const sets = createSets(width * height);
  const across = rulesAt(rules.horizontal, rows);
  const down = rulesAt(rules.vertical, columns);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const field = row * width + column;
      const [top, bottom, left, right] = [rows[row]!, rows[row + 1]!, columns[column]!, columns[column + 1]!];
      if (column + 1 < width && !parts(down[column + 1]!, top, bottom)) sets.join(field, field + 1);
      if (row + 1 < height && !parts(across[row + 1]!, left, right)) sets.join(field, field + width);
    }
  }
  const regions = new Map<number, number[]>();
  for (let field = 0; field < width * height; field++) {
    const root = sets.find(field);
    const region = regions.get(root);
    if (region === undefined) regions.set(root, [field]);
    else region.push(field);
  }
  return [...regions.values()];
};

/** A region as a cell; null where it is no rectangle. Its first field is the upper left one. */
const cellOf = (region: readonly number[], columns: readonly number[], rows: readonly number[]): GridCell | null => {
  const width = columns.length - 1;
  const first = region[0]!;
  const last = region[region.length - 1]!;
  const [row, column] = [Math.floor(first / width), first % width];
  const rowSpan = Math.floor(last / width) - row + 1;
  const columnSpan = (last % width) - column + 1;
  if (rowSpan * columnSpan !== region.length) return null;
  const box = {
    left: columns[column]!,
    top: rows[row]!,
    right: columns[column + columnSpan]!,
    bottom: rows[row + rowSpan]!,
  };
  return { row, column, rowSpan, columnSpan, box };
};

/** Which of the stretches between places holds a value, or -1. */
const stretchOf = (places: readonly number[], value: number): number => {
  let [low, high] = [0, places.length - 1];
  if (value < places[low]! || value > places[high]!) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
};

/** Finds the cell around a point. */
const lookup = (cells: readonly GridCell[], columns: readonly number[], rows: readonly number[]): Grid['cellAt'] => {
  const width = columns.length - 1;
  const fields = new Map<number, GridCell>();
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        fields.set(row * width + column, cell);
  return ({ x, y }) => {
    const [row, column] = [stretchOf(rows, y), stretchOf(columns, x)];
    return row < 0 || column < 0 ? undefined : fields.get(row * width + column);
  };
};

/** A region that is no rectangle, field by field. */
const fieldsOf = (region: readonly number[], columns: readonly number[], rows: readonly number[]): GridCell[] =>
  region.map((field) => cellOf([field], columns, rows)!);

const gridOf = (rules: Rules, mostCells: number): Grid | null => {
  const { horizontal, vertical } = rules;
  if (horizontal.length === 0 || vertical.length === 0) return null;
  // A table that is open at its sides ends where its lines do.
  const ends = (of: readonly Rule[]): number[] => [
    Math.min(...of.map(({ from }) => from)),
    Math.max(...of.map(({ to }) => to)),
  ];
  const columns = placesOf([...vertical.map(({ at }) => at), ...ends(horizontal)]);
  const rows = placesOf([...horizontal.map(({ at }) => at), ...ends(vertical)]);
  const fields = (columns.length - 1) * (rows.length - 1);
  if (fields < 2 || fields > mostCells) return null;
  const cells = regionsOf(rules, columns, rows).flatMap((region) => {
    const cell = cellOf(region, columns, rows);
    return cell === null ? fieldsOf(region, columns, rows) : [cell];
  });
  if (cells.length < 2) return null;
  const box = { left: columns[0]!, top: rows[0]!, right: columns[columns.length - 1]!, bottom: rows[rows.length - 1]! };
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return { box, edges: columns, rowCount: rows.length - 1, cells, cellAt: lookup(cells, columns, rows) };
};

const areaOf = ({ box }: Grid): number => (box.right - box.left) * (box.bottom - box.top);

/**
 * The tables that the rules of a page draw, the smallest first: what stands in one of them is not asked for by the frame
 * around it. A frame of a single cell is no table.
 */
export const gridsOf = (rules: Rules, mostCells: number): Grid[] => {
  const merged = { horizontal: mergeRules(rules.horizontal), vertical: mergeRules(rules.vertical) };
  if (merged.horizontal.length * merged.vertical.length > MOST_CROSSINGS) return [];
  const grids = connected(merged)
    .map((group) => gridOf(group, mostCells))
    .filter((grid) => grid !== null);
  return grids.length > MOST_GRIDS ? [] : grids.sort((one, other) => areaOf(one) - areaOf(other));
};
