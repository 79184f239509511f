/** Where somebody is, as she sent it from a map: words that stripping knows for coordinates; null where it is no place. */
export function placeIn(latitude: unknown, longitude: unknown): string | null {
  const [north, east] = [latitude, longitude].map((said) => (said === '' || said === null ? Number.NaN : Number(said)));
  const isPlace = Math.abs(north!) <= 90 && Math.abs(east!) <= 180;
  return isPlace ? `${north!.toFixed(6)}, ${east!.toFixed(6)}` : null;
}
