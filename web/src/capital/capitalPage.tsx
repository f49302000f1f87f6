export function CapitalPage({ today }: { today: string }) {
  return <p>{today}</p>;
}
