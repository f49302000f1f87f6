import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from "chart.js";
import { useEffect, useRef } from "react";
import { useIsDark } from "./useIsDark";
import "./chart.css";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** As much of a name as leaves room for its bar. */
const shortened = (label: string) => (label.length > 16 ? `${label.slice(0, 15)}…` : label);

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  /** A variable of the style sheet. */
  readonly colour: "--data-one" | "--data-two" | "--data-three" | "--data-risk";
}

/**
 * Bars that lie, one for each label, series upon series. The table beside it tells the same: the drawing is hidden from
 * screen readers.
 */
export function BarChart({
  labels,
  series,
  format,
}: {
  labels: readonly string[];
  series: readonly Series[];
  format: (value: number) => string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isDark = useIsDark();
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when the light changes.
  useEffect(() => {
    const probe = document.createElement("i");
    canvas.current!.parentElement!.append(probe);
    // Read of an element: the variable itself still says both light and dark.
    const colour = (name: string) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    };
    const chart = new Chart(canvas.current!, {
      type: "bar",
      data: {
        labels: labels.map(shortened),
        datasets: series.map(({ name, values, colour: variable }) => ({
          label: name,
          data: [...values],
          backgroundColor: colour(variable),
          borderRadius: 4,
          maxBarThickness: 22,
        })),
      },
      options: {
        indexAxis: "y",
        maintainAspectRatio: false,
        animation: false,
        scales: {
          x: {
            stacked: true,
            beginAtZero: true,
            grid: { color: colour("--line") },
            ticks: {
              color: colour("--soft"),
              maxTicksLimit: 5,
              maxRotation: 0,
              autoSkipPadding: 14,
              callback: (value) => format(Number(value)),
            },
          },
          y: { stacked: true, grid: { display: false }, ticks: { color: colour("--ink"), autoSkip: false } },
        },
        plugins: {
          tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${format(parsed.x ?? 0)}` } },
        },
      },
    });
    probe.remove();
    return () => chart.destroy();
  }, [labels, series, format, isDark]);
  return (
    <div aria-hidden="true">
      <p className="legend">
        {series.map(({ name, colour }) => (
          <span key={name}>
            <i className={`swatch swatch${colour}`} />
            {name}
          </span>
        ))}
      </p>
      <div className={`chart chart-${Math.min(Math.ceil(labels.length / 5), 4)}`}>
        <canvas ref={canvas} />
      </div>
    </div>
  );
}
