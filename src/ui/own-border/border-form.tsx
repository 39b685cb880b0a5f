import { Download, Pencil, Trash2 } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { measureBorder } from "../../domain/borders/border-measures.ts";
import { LONGEST_BORDER_NAME, type OwnBorder, vertexCount } from "../../domain/borders/own-border.ts";
import { EDGE_KINDS } from "../../domain/geo/edge.ts";
import type { PolygonRings } from "../../domain/geo/polygon.ts";
import { writeCoordinateList } from "../../sources/coordinate-list/read.ts";
import { issueText } from "../../sources/issue-text.ts";
import type { BorderDraft } from "../../state/own-borders.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { Segmented } from "../controls/segmented.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import styles from "./border-form.module.css";
import { draftBorder, polygonsOfText } from "./drafted-border.ts";

interface BorderFormProps {
  readonly draft: BorderDraft;
  readonly onUse: (border: OwnBorder) => void;
  /** Goes on with the shape on the map. */
  readonly onDraw: (draft: BorderDraft) => void;
  readonly onExport: (border: OwnBorder) => void;
  /** null for a border that is not kept yet. */
  readonly onDelete: (() => void) | null;
  readonly onClose: () => void;
}

/** More lines than this are no list that anybody edits by hand. */
const MOST_LINES = 5000;
/** More corners than this cannot be told apart on a map. */
const MOST_DRAWN = 1000;
const MOST_FAULTS = 5;
/** Characters: well above the lines that are shown. */
const LONGEST_TEXT = 200_000;

const canBeDrawn = (polygons: readonly PolygonRings[]): boolean =>
  polygons.every((rings) => rings.length === 1) && vertexCount(polygons) <= MOST_DRAWN;

/** Name, edges and vertices of a border; what is wrong with it is said where it is, and what is right is measured. */
export function BorderForm({ draft, onUse, onDraw, onExport, onDelete, onClose }: BorderFormProps) {
  const translator = useT();
  const { t, number, km } = translator;
  const [name, setName] = useState(draft.name);
  const [edges, setEdges] = useState(draft.edges);
  const isLong = vertexCount(draft.polygons) > MOST_LINES;
  const [text, setText] = useState(() => (isLong ? "" : writeCoordinateList(draft.polygons.flat())));
  const [isTyped, setTyped] = useState(false);

  const settled = useDeferredValue(text);
  const typed = useMemo(
    () => (isTyped ? polygonsOfText(settled, translator) : { polygons: draft.polygons, faults: [] }),
    [isTyped, settled, draft.polygons, translator],
  );
  const { border, polygons, faults } = useMemo(
    () => draftBorder(name, edges, typed.polygons, translator),
    [name, edges, typed, translator],
  );
  const measures = useMemo(
    () => (border === null ? null : measureBorder(border.polygons, border.edges)),
    [border],
  );
  const wrong = [...typed.faults, ...faults];
  const usable = typed.faults.length === 0 && settled === text ? border : null;
  const drawable = canBeDrawn(polygons);
  const isEmpty = polygons.length === 0;
  return (
    <Dialog
      title={t(draft.replaces === null ? "ownBorder.title.new" : "ownBorder.title.edit")}
      onClose={onClose}
    >
      <TextField label={t("ownBorder.name")} value={name} longest={LONGEST_BORDER_NAME} onChange={setName} />
      <div className={styles["field"]}>
        <span className={styles["label"]} aria-hidden="true">
          {t("ownBorder.edges")}
        </span>
        <Segmented
          label={t("ownBorder.edges")}
          value={edges}
          onChange={setEdges}
          options={[...EDGE_KINDS]
            .reverse()
            .map((value) => ({ value, label: t(`ownBorder.edges.${value}`) }))}
        />
        <p className={styles["explain"]}>{t(`ownBorder.edges.${edges}.explain`)}</p>
      </div>
      {isLong ? (
        <p className={styles["explain"]}>
          {t("ownBorder.coordinates.many", { count: number(vertexCount(draft.polygons)) })}
        </p>
      ) : (
        <TextField
          label={t("ownBorder.coordinates")}
          value={text}
          longest={LONGEST_TEXT}
          lines={7}
          onChange={(next) => {
            setTyped(true);
            setText(next);
          }}
          hint={t("ownBorder.coordinates.explain")}
        />
      )}
      <div className={styles["row"]}>
        <Button
          icon={Pencil}
          disabled={!isEmpty && !drawable}
          onClick={() => onDraw({ ...draft, name, edges, polygons, step: "drawing" })}
        >
          {t(isEmpty ? "ownBorder.drawOnMap" : "ownBorder.editOnMap")}
        </Button>
        {!isEmpty && !drawable && (
          <p className={styles["explain"]}>{t("ownBorder.editOnMap.none", { most: number(MOST_DRAWN) })}</p>
        )}
      </div>
      {draft.remarks.length > 0 && (
        <ul className={styles["remarks"]}>
          {draft.remarks.map((issue) => {
            const remark = issueText(issue, translator);
            return <li key={remark}>{remark}</li>;
          })}
        </ul>
      )}
      <div aria-live="polite">
        {wrong.length > 0 ? (
          <div className={styles["faults"]}>
            <p>{t("ownBorder.faults")}</p>
            <ul>
              {wrong.slice(0, MOST_FAULTS).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
            {wrong.length > MOST_FAULTS && (
              <p>{t("ownBorder.faults.more", { count: wrong.length - MOST_FAULTS })}</p>
            )}
          </div>
        ) : measures === null ? (
          <p className={styles["explain"]}>{t("ownBorder.measures.none")}</p>
        ) : (
          <ul className={styles["measures"]} aria-label={t("ownBorder.measures")}>
            <li>{t("ownBorder.measures.vertices", { count: measures.vertices })}</li>
            <li>{t("ownBorder.measures.length", { length: km(measures.lengthKm) })}</li>
            <li>{t("ownBorder.measures.area", { area: number(measures.areaKm2) })}</li>
          </ul>
        )}
      </div>
      <p className={styles["explain"]}>
        {t("ownBorder.rounded")} {t("ownBorder.local")}
      </p>
      <div className={styles["actions"]}>
        <Button look="primary" disabled={usable === null} onClick={() => usable !== null && onUse(usable)}>
          {t("ownBorder.use")}
        </Button>
        <Button onClick={onClose}>{t("ownBorder.cancel")}</Button>
        <Button
          icon={Download}
          disabled={usable === null}
          onClick={() => usable !== null && onExport(usable)}
        >
          {t("ownBorder.export")}
        </Button>
        {onDelete !== null && (
          <Button icon={Trash2} onClick={onDelete}>
            {t("ownBorder.delete")}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
