export function MentoringPage({ today }: { today: string }) {
  return <p>{today}</p>;
}
