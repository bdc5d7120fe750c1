import { useTheme } from '@mui/material/styles';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import type { AxisLayout, AxisMark } from './layout.ts';
import { BAR } from './layout.ts';
import { widthOf } from './words.ts';

interface AxisMarksProps {
  readonly layout: AxisLayout;
  readonly onPoint: (mark: AxisMark | null) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** All facts of the picture: one stop of the Tab key, from one to the next by the arrow keys; pointed at, each is told in full. */
export function AxisMarks({ layout, onPoint }: AxisMarksProps) {
  const { day } = useAsOf();
  const [stop, setStop] = useState<string | null>(null);
  const nodes = useRef(new Map<string, SVGGElement>());
  const marks = layout.lanes.flatMap((lane) => lane.marks.toSorted((a, b) => a.x - b.x));
  const held = marks.find(({ fact }) => fact.id === stop)?.fact.id ?? marks[0]?.fact.id;
  const go = (event: KeyboardEvent, index: number) => {
    const step = STEPS[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : step && index + step;
    if (event.key === 'Escape') onPoint(null);
    if (to === undefined) return;
    event.preventDefault();
    const next = marks[to];
    if (!next) return;
    setStop(next.fact.id);
    nodes.current.get(next.fact.id)?.focus();
  };
  return marks.map((mark, index) => (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a part of a picture takes the focus so that what is cut on it is told in full, as on hover.
    <g
      key={mark.fact.id}
      ref={(node) => {
        if (node) nodes.current.set(mark.fact.id, node);
        else nodes.current.delete(mark.fact.id);
      }}
      role="img"
      aria-label={mark.fact.full}
      tabIndex={mark.fact.id === held ? 0 : -1}
      onKeyDown={(event) => go(event, index)}
      onFocus={() => {
        setStop(mark.fact.id);
        onPoint(mark);
      }}
      onBlur={() => onPoint(null)}
      onMouseEnter={() => onPoint(mark)}
      onMouseLeave={() => onPoint(null)}
    >
      <Drawn mark={mark} dayX={layout.x(day)} x={layout.x} />
    </g>
  ));
}

interface DrawnProps {
  readonly mark: AxisMark;
  /** What lies right of it is still to come. */
  readonly dayX: number;
  readonly x: AxisLayout['x'];
}

function Drawn({ mark, dayX, x }: DrawnProps) {
  const { look } = mark.fact;
  if (look === 'POINT') return <Diamond mark={mark} />;
  if (look === 'BEFORE') return <Words mark={mark} faint />;
  if (look === 'YEAR') return <Year mark={mark} />;
  if (look === 'GAP') return <Lapse mark={mark} />;
  return <Bar mark={mark} dayX={dayX} x={x} />;
}

function Bar({ mark, dayX, x }: DrawnProps) {
  const { palette } = useTheme();
  const { fact, y, width, cut } = mark;
  const from = mark.x + 0.5;
  const to = Math.max(mark.x + width - 1, from + 1.5);
  const past = Math.min(Math.max(dayX, from), to);
  const line = fact.strong ? palette.primary.main : palette.custom.line2;
  const fill = fact.faint ? 'none' : fact.strong ? palette.primary.light : palette.custom.sunk;
  // Open where it goes on beyond the picture.
  const edges = (a: number, b: number, left: boolean, right: boolean) =>
    `M${a} ${y}H${b}${right ? `V${y + BAR}` : `M${b} ${y + BAR}`}H${a}${left ? `V${y}` : ''}`;
  return (
    <>
      {past > from ? (
        <>
          <rect x={from} y={y} width={past - from} height={BAR} fill={fill} />
          <path
            d={edges(from, past, !cut.left, past >= to && !cut.right)}
            fill="none"
            stroke={line}
            strokeDasharray={fact.faint ? '4 3' : undefined}
          />
        </>
      ) : null}
      {past < to ? (
        <>
          <rect x={past} y={y} width={to - past} height={BAR} fill={palette.background.paper} fillOpacity={0.01} />
          <path d={edges(past, to, past <= from, !cut.right)} fill="none" stroke={line} strokeDasharray="4 3" />
        </>
      ) : null}
      {fact.probationTo && x(fact.probationTo) > from ? (
        <line
          x1={from}
          x2={x(fact.probationTo)}
          y1={y + BAR - 1.5}
          y2={y + BAR - 1.5}
          stroke={palette.custom.chart.d2}
          strokeWidth={3}
        />
      ) : null}
      {fact.ticks?.map((tick) => {
        const at = x(tick);
        return at > from && at < to + 2 ? (
          <line key={tick} x1={at} x2={at} y1={y + BAR - 5} y2={y + BAR + 2} stroke={palette.text.secondary} />
        ) : null;
      })}
      <Words mark={mark} faint={fact.faint === true} />
    </>
  );
}

function Diamond({ mark }: { readonly mark: AxisMark }) {
  const { palette } = useTheme();
  const [x, y] = [mark.x + 5, mark.y + BAR / 2];
  return (
    <>
      <path d={`M${x} ${y - 5}l5 5-5 5-5-5z`} fill={palette.custom.chart.d1} />
      <Words mark={mark} halo />
    </>
  );
}

/** The result of a year, in a frame where it is excellent. */
function Year({ mark }: { readonly mark: AxisMark }) {
  const { palette } = useTheme();
  const { fact, words, x, y, width } = mark;
  const frame = Math.min(width - 2, Math.max(40, widthOf(words?.text ?? '') + 14));
  return (
    <>
      {fact.strong ? (
        <rect
          x={x + (width - frame) / 2}
          y={y}
          width={frame}
          height={BAR}
          fill={palette.primary.light}
          stroke={palette.primary.main}
        />
      ) : (
        <rect x={x} y={y} width={width} height={BAR} fill={palette.background.paper} fillOpacity={0.01} />
      )}
      <text
        x={words?.x}
        y={y + 13}
        textAnchor="middle"
        fill={palette.text.primary}
        fontWeight={fact.strong ? 600 : 400}
      >
        {words?.text}
      </text>
    </>
  );
}

function Lapse({ mark }: { readonly mark: AxisMark }) {
  const { palette } = useTheme();
  const { x, y, width } = mark;
  return (
    <>
      <rect x={x} y={y} width={width} height={BAR} fill={palette.background.paper} fillOpacity={0.01} />
      <line
        x1={x}
        x2={x + width}
        y1={y + BAR / 2}
        y2={y + BAR / 2}
        stroke={palette.custom.line2}
        strokeDasharray="2 3"
      />
      <Words mark={mark} faint halo />
    </>
  );
}

function Words({
  mark: { words, y },
  faint = false,
  halo = false,
}: {
  readonly mark: AxisMark;
  readonly faint?: boolean;
  readonly halo?: boolean;
}) {
  const { palette } = useTheme();
  if (!words) return null;
  return (
    <text
      x={words.x}
      y={y + 13}
      textAnchor={words.anchor}
      fill={faint ? palette.text.secondary : palette.text.primary}
      {...(halo ? { stroke: palette.background.paper, strokeWidth: 4, paintOrder: 'stroke' } : {})}
    >
      {words.text}
    </text>
  );
}
