import { type FormEvent, useState } from "react";
import type { Position } from "../../domain/geo/position.ts";
import { Button } from "../controls/button.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import styles from "./measure.module.css";

/** Digits with a point or a comma; a sign. Nothing else is read as a number. */
const DEGREES = /^\s*([-+−]?)(\d{1,3})(?:[.,](\d{1,10}))?\s*°?\s*$/;

/** Degrees as somebody wrote them, within ± `most`; null for anything else. */
export function degreesIn(text: string, most: number): number | null {
  const found = DEGREES.exec(text);
  if (found === null) return null;
  const [, sign = "", whole = "", fraction = "0"] = found;
  const value = Number(`${whole}.${fraction}`);
  if (!(value <= most)) return null;
  return sign === "-" || sign === "−" ? -value : value;
}

interface CoordinateFormProps {
  readonly position: Position;
  readonly onPosition: (position: Position) => void;
}

/** What the user wrote, and the place it was written over: at another place it no longer counts. */
interface Draft {
  readonly over: Position;
  readonly latitude: string;
  readonly longitude: string;
  readonly isTried: boolean;
}

/** A place by its coordinates: the way to measure without a pointer, and to measure exactly there. */
export function CoordinateForm({ position, onPosition }: CoordinateFormProps) {
  const { t, number } = useT();
  const [draft, setDraft] = useState<Draft | null>(null);
  const here: Draft = {
    over: position,
    latitude: number(position[1], 4),
    longitude: number(position[0], 4),
    isTried: false,
  };
  const written = draft?.over === position ? draft : here;
  const { latitude, longitude, isTried } = written;
  const write = (change: Partial<Draft>) => setDraft({ ...written, ...change });
  const y = degreesIn(latitude, 90);
  const x = degreesIn(longitude, 180);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write({ isTried: true });
    if (x !== null && y !== null) onPosition([x, y]);
  };
  return (
    <form className={styles["form"]} onSubmit={submit} aria-label={t("measure.coordinates")} noValidate>
      <TextField
        label={t("measure.latitude")}
        value={latitude}
        onChange={(text) => write({ latitude: text })}
        longest={16}
        error={isTried && y === null ? t("measure.latitude.wrong") : undefined}
      />
      <TextField
        label={t("measure.longitude")}
        value={longitude}
        onChange={(text) => write({ longitude: text })}
        longest={16}
        error={isTried && x === null ? t("measure.longitude.wrong") : undefined}
      />
      <Button type="submit">{t("measure.go")}</Button>
    </form>
  );
}
