const collator: Intl.Collator = new Intl.Collator('sv', { numeric: true });

/** Compares two texts as Swedish lists do: å, ä and ö last, in that order; "Enhet 2" before "Enhet 10". */
export function swedishOrder(a: string, b: string): number {
  return collator.compare(a, b);
}
