import {
  type HomeArea,
  type HomeChoice,
  type NamedBorder,
  OWN_BORDER,
} from "../../domain/borders/home-area.ts";
import { type OwnBorder, vertexCount } from "../../domain/borders/own-border.ts";
import { Checkbox } from "../controls/checkbox.tsx";
import { DiffersMark } from "../controls/differs-mark.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { Select } from "../controls/select.tsx";
import { useT } from "../i18n.tsx";
import { BorderButtons, type BorderButtonsProps } from "../own-border/border-buttons.tsx";
import { Field } from "./field.tsx";
import styles from "./home-area-fields.module.css";

/** Borders of the user's own, and what can be done with them. */
export interface OwnBorderFields extends BorderButtonsProps {
  /** Those that are kept, and the one that the view has. */
  readonly borders: readonly OwnBorder[];
  /** The one that is measured from; null while a fixed border is. */
  readonly chosen: OwnBorder | null;
  readonly onChoose: (id: string) => void;
}

interface HomeAreaFieldsProps {
  readonly homeAreas: readonly HomeArea[];
  readonly home: HomeChoice;
  readonly onHome: (home: HomeChoice) => void;
  readonly outermost: boolean;
  readonly onOutermost: (outermost: boolean) => void;
  readonly activeBorders: readonly NamedBorder[];
  readonly own: OwnBorderFields;
  /** In what the members of the border are others than on the date; absent where they are not. */
  readonly membersNote?: string | undefined;
}

const DEFAULT_HOME: HomeChoice = "europe-and-kingdom";

type OwnValue = `own:${string}`;
const ownValue = ({ id }: OwnBorder): OwnValue => `own:${id}`;

export function HomeAreaFields({
  homeAreas,
  home,
  onHome,
  outermost,
  onOutermost,
  activeBorders,
  own,
  membersNote,
}: HomeAreaFieldsProps) {
  const { t, pick, number, compare } = useT();
  const chosen = homeAreas.find(({ id }) => id === home);
  const standard = homeAreas.find(({ id }) => id === DEFAULT_HOME);
  const hasOutermost = chosen !== undefined && chosen.outermostBorders.length > 0;
  return (
    <>
      <Field
        explain={membersNote}
        after={
          home !== DEFAULT_HOME &&
          standard !== undefined && (
            <DiffersMark
              setting={t("settings.home")}
              standard={pick(standard.names)}
              onReset={() => onHome(DEFAULT_HOME)}
            />
          )
        }
      >
        <Select<HomeChoice | OwnValue>
          label={t("settings.home")}
          value={own.chosen === null ? home : ownValue(own.chosen)}
          onChange={(value) => {
            const border = own.borders.find((candidate) => ownValue(candidate) === value);
            const preset = homeAreas.find(({ id }) => id === value);
            if (border !== undefined) own.onChoose(border.id);
            else if (preset !== undefined) onHome(preset.id);
          }}
          groups={[
            {
              label: own.borders.length === 0 ? null : t("ownBorder.group.presets"),
              options: homeAreas.map(({ id, names }) => ({ value: id, label: pick(names) })),
            },
            ...(own.borders.length === 0
              ? []
              : [
                  {
                    label: t("ownBorder.group.own"),
                    options: [...own.borders]
                      .sort((a, b) => compare(a.name, b.name))
                      .map((border) => ({ value: ownValue(border), label: border.name })),
                  },
                ]),
          ]}
        />
      </Field>
      <BorderButtons {...own} />
      <Field explain={t(hasOutermost ? "settings.outermost.explain" : "settings.outermost.none")}>
        <Checkbox checked={outermost && hasOutermost} disabled={!hasOutermost} onChange={onOutermost}>
          {t("settings.outermost")}
        </Checkbox>
      </Field>
      <Disclosure title={t("settings.home.borders")}>
        <ul className={styles["borders"]}>
          {activeBorders.map(({ id, names, notes }) => (
            <li key={id}>
              <strong>{pick(names)}</strong>
              {id === OWN_BORDER && own.chosen !== null && (
                <p>
                  {t("ownBorder.note", {
                    vertices: number(vertexCount(own.chosen.polygons)),
                    edges: own.chosen.edges === "lonlat" ? "lonlat" : "arcs",
                  })}
                </p>
              )}
              {notes.map((note) => (
                <p key={note.en}>{pick(note)}</p>
              ))}
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
