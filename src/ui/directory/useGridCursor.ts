import * as React from 'react';

/** Where one is among the rows: pointed at from the field above, or with the focus itself. */
export interface GridCursor {
  readonly grid: React.RefObject<HTMLDivElement>;
  /** The row that must be drawn. */
  readonly row: number | undefined;
  /** The row by which Tab enters the grid. */
  readonly entry: number;
  /** Id of the element that the field points at; undefined while it points at none. */
  readonly activeId: string | undefined;
  /** Keys in the field. True: it was the grid's. */
  readonly onFieldKeyDown: (event: React.KeyboardEvent) => boolean;
  readonly onGridKeyDown: (event: React.KeyboardEvent) => void;
  readonly onGridFocus: (event: React.FocusEvent) => void;
  /** Points at nothing again. */
  readonly reset: () => void;
}

interface Place {
  readonly row: number;
  readonly stop: number;
}

const page: number = 8;

/**
 * A grid under a field: ↓ points at the first row, → at what can be done, Enter does it, while the field keeps the focus and
 * may be typed in. With the focus in the grid the same keys move it.
 * @param isTiled - several stand beside each other
 */
export function useGridCursor(gridId: string, rows: number, isTiled: boolean, onLeave: () => void): GridCursor {
  const grid = React.useRef<HTMLDivElement>(null);
  const [pointed, point] = React.useState<Place>();
  const [entry, setEntry] = React.useState(0);
  const focusNext = React.useRef<Place>();

  const rowElement = (row: number): HTMLElement | null => document.getElementById(`${gridId}-${row}-row`);
  const stopsOf = (row: number): readonly HTMLElement[] => {
    const element: HTMLElement | null = rowElement(row);
    const stops: readonly HTMLElement[] = element ? Array.from(element.querySelectorAll<HTMLElement>('[data-stop]')) : [];
    return stops.filter((stop) => getComputedStyle(stop.parentElement ?? stop).display !== 'none');
  };

  React.useEffect(() => {
    const wanted: Place | undefined = focusNext.current;
    if (!wanted) return;
    const stops: readonly HTMLElement[] = stopsOf(wanted.row);
    if (stops.length === 0) return;
    focusNext.current = undefined;
    stops[Math.min(wanted.stop, stops.length - 1)].focus();
  });

  React.useEffect(() => {
    if (pointed) rowElement(pointed.row)?.scrollIntoView({ block: 'nearest' });
  }, [pointed?.row]);

  /** Cards stand side by side: the one below is some further on. */
  function columns(): number {
    const first: HTMLElement | null = isTiled ? rowElement(0) : null;
    if (!first) return 1;
    let count: number = 1;
    while (count < rows && rowElement(count)?.offsetTop === first.offsetTop) count++;
    return count;
  }

  function next(from: Place, event: React.KeyboardEvent): Place | undefined {
    const last: number = rows - 1;
    const within = (row: number): number => Math.min(Math.max(row, 0), last);
    const stops: number = stopsOf(from.row).length;
    const wide: number = columns();
    switch (event.key) {
      case 'ArrowDown':
        return { ...from, row: from.row + wide > last && from.row < last && wide > 1 ? last : within(from.row + wide) };
      case 'ArrowUp':
        return { ...from, row: from.row - wide };
      case 'PageDown':
        return { ...from, row: within(from.row + page * wide) };
      case 'PageUp':
        return { ...from, row: within(from.row - page * wide) };
      case 'ArrowRight':
        return from.stop < stops - 1 ? { ...from, stop: from.stop + 1 } : wide > 1 && from.row < last ? { row: from.row + 1, stop: 0 } : from;
      case 'ArrowLeft':
        return from.stop > 0 ? { ...from, stop: from.stop - 1 } : wide > 1 && from.row > 0 ? { row: from.row - 1, stop: 0 } : from;
      case 'Home':
        return event.ctrlKey ? { row: 0, stop: 0 } : { ...from, stop: 0 };
      case 'End':
        return event.ctrlKey ? { row: last, stop: 0 } : { ...from, stop: Math.max(stops - 1, 0) };
      default:
        return undefined;
    }
  }

  const activeStop: HTMLElement | undefined = pointed && pointed.stop > 0 ? stopsOf(pointed.row)[pointed.stop] : undefined;

  return {
    grid,
    row: pointed?.row ?? entry,
    entry,
    activeId: pointed && (pointed.stop === 0 ? `${gridId}-${pointed.row}-row` : activeStop?.id),
    onFieldKeyDown(event) {
      if (rows === 0) return false;
      if (!pointed) {
        if (event.key !== 'ArrowDown') return false;
        point({ row: 0, stop: 0 });
        return true;
      }
      if (event.key === 'Enter') {
        stopsOf(pointed.row)[pointed.stop]?.click();
        return true;
      }
      if (event.key === 'Escape') {
        point(undefined);
        return true;
      }
      // The text keeps its own keys until one has gone in among the actions.
      if ((event.key === 'ArrowLeft' && pointed.stop === 0) || event.key === 'Home' || event.key === 'End') return false;
      const to: Place | undefined = next(pointed, event);
      if (!to) return false;
      point(to.row < 0 ? undefined : to);
      return true;
    },
    onGridKeyDown(event) {
      const target: HTMLElement = event.target as HTMLElement;
      const row: HTMLElement | null = target.closest('[role=row]');
      if (!row || !grid.current?.contains(row)) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        onLeave();
        return;
      }
      const from: Place = { row: Number(row.getAttribute('aria-rowindex')) - 1, stop: stopsOf(Number(row.getAttribute('aria-rowindex')) - 1).indexOf(target) };
      const to: Place | undefined = next({ ...from, stop: Math.max(from.stop, 0) }, event);
      if (!to) return;
      event.preventDefault();
      if (to.row < 0) {
        onLeave();
        return;
      }
      focusNext.current = to;
      setEntry(to.row);
      // Drawn again even where the row is the same: the focus moves after drawing.
      point(undefined);
      stopsOf(to.row)[to.stop]?.focus();
    },
    onGridFocus(event) {
      const row: Element | null = event.target.closest('[role=row]');
      if (row) setEntry(Number(row.getAttribute('aria-rowindex')) - 1);
    },
    reset() {
      point(undefined);
      setEntry(0);
    }
  };
}
