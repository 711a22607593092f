/** The time line: a histogram of statements that is a slider, and a way to play through it. */

import { computed } from "@preact/signals";
import { normalizeProps, useMachine } from "@zag-js/preact";
import * as slider from "@zag-js/slider";
import type { InputHTMLAttributes } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { allTimes } from "../session.ts";
import { address, setDates } from "../state.ts";
import { type Bin, binsOf, datesOf, firstDay, type Histogram, histogram, lastDay } from "../timeline.ts";
import { filtered } from "../view.ts";
import { count, dateInWords } from "../words.ts";

const nameOfBin = ({ prefix }: Bin): string => (prefix.length === 3 ? `the ${prefix}0s` : dateInWords(prefix));

/** The years to write under the bars, as many as there is room for. */
function ticks({ bins, unit }: Histogram): { readonly at: number; readonly year: string }[] {
  const years = bins.flatMap(({ prefix }, at) =>
    unit !== "month" || prefix.endsWith("-01")
      ? [{ at, year: prefix.length === 3 ? `${prefix}0` : prefix.slice(0, 4) }]
      : [],
  );
  const each = Math.max(1, Math.ceil(years.length / 12));
  return years.filter((_, index) => index % each === 0);
}

/** Steps a window of the chosen width through time. */
function usePlay(shown: Histogram, span: readonly [number, number]): readonly [boolean, () => void] {
  const [playing, setPlaying] = useState(false);
  const now = useRef(span);
  now.current = span;
  useEffect(() => {
    if (!playing) return;
    const { bins } = shown;
    const [from, to] = now.current;
    const whole = from === 0 && to === bins.length - 1;
    const width = whole ? Math.max(1, Math.round(bins.length / 12)) : to - from + 1;
    let at = whole || to === bins.length - 1 ? 0 : from;
    const show = (): void => {
      const last = Math.min(at + width - 1, bins.length - 1);
      setDates(firstDay(bins[at]?.prefix ?? ""), lastDay(bins[last]?.prefix ?? ""), "replace");
      if (last === bins.length - 1) setPlaying(false);
      at += Math.max(1, Math.round(width / 3));
    };
    show();
    const timer = setInterval(show, 900);
    return () => clearInterval(timer);
  }, [playing, shown]);
  return [playing, () => setPlaying(!playing)];
}

function Slider({ shown }: { readonly shown: Histogram }) {
  const { bins } = shown;
  const { since, until } = address.value.filters;
  const [from, to] = binsOf(shown, since, until);
  const [playing, play] = usePlay(shown, [from, to]);
  const change = ([start = 0, end = bins.length - 1]: number[], how: "push" | "replace"): void => {
    const first = bins[start];
    const last = bins[end];
    setDates(
      start === 0 || first === undefined ? undefined : firstDay(first.prefix),
      end === bins.length - 1 || last === undefined ? undefined : lastDay(last.prefix),
      how,
    );
  };
  const service = useMachine(slider.machine, {
    id: useId(),
    min: 0,
    max: bins.length - 1,
    step: 1,
    value: [from, to],
    minStepsBetweenThumbs: 0,
    thumbAlignment: "center",
    "aria-label": ["From", "Until"],
    getAriaValueText: ({ value }) => nameOfBin(bins[value] ?? { prefix: "", count: 0 }),
    onValueChange: ({ value }) => change(value, "replace"),
  });
  const control = slider.connect(service, normalizeProps);
  const tallest = Math.max(1, ...bins.map((bin) => bin.count));
  const whole = from === 0 && to === bins.length - 1;
  const first = bins[from];
  const last = bins[to];
  return (
    <div class="timeline">
      <p class="span">
        <span class="span-words">
          {whole || first === undefined || last === undefined
            ? "All times"
            : from === to
              ? nameOfBin(first)
              : `${nameOfBin(first)} to ${nameOfBin(last)}`}
        </span>
        <button type="button" aria-pressed={playing} onClick={play}>
          {playing ? "Pause" : "Play"}
        </button>
        {!whole && (
          <button type="button" onClick={() => setDates(undefined, undefined, "push")}>
            All times
          </button>
        )}
      </p>
      <div {...control.getRootProps()} class="slider">
        <div {...control.getControlProps()} class="track">
          <svg viewBox={`0 0 ${bins.length} 100`} preserveAspectRatio="none" aria-hidden="true">
            {bins.map((bin, index) => {
              const height = bin.count === 0 ? 0 : Math.max(4, (bin.count / tallest) * 100);
              return (
                <rect
                  key={bin.prefix}
                  class={index >= from && index <= to ? "in" : "out"}
                  x={index + 0.1}
                  width={0.8}
                  y={100 - height}
                  height={height}
                >
                  <title>{`${nameOfBin(bin)}: ${count(bin.count)}`}</title>
                </rect>
              );
            })}
          </svg>
          {[0, 1].map((index) => (
            <div key={index} {...control.getThumbProps({ index })} class="thumb">
              <input {...(control.getHiddenInputProps({ index }) as InputHTMLAttributes<HTMLInputElement>)} />
            </div>
          ))}
        </div>
        <div class="ticks" aria-hidden="true">
          {ticks(shown).map(({ at, year }) => (
            <span key={year} style={{ left: `${((at + 0.5) / bins.length) * 100}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The filters that the page applies itself, as one value: playing through time changes none of them. */
const asked = computed(() => {
  const { filters, around } = address.value;
  return JSON.stringify([filters.kinds, filters.relations, filters.minWeight, around]);
});

/**
 * What the bars count: all statements under the filters but the dates. The axis is that of the whole graph, so that
 * bars change in their places.
 */
const shownDates = computed<Histogram | undefined>(() => {
  const graph = allTimes.value;
  asked.value;
  if (graph === undefined) return undefined;
  const kept = filtered(graph, address.peek()).edges;
  return histogram(datesOf(graph, kept), datesOf(graph, graph.edges.keys()).keys());
});

export function Timeline() {
  const shown = shownDates.value;
  // One bar is no time line.
  if (shown === undefined || shown.bins.length < 2) return null;
  return <Slider key={`${shown.unit}:${shown.bins.length}:${shown.bins[0]?.prefix}`} shown={shown} />;
}
