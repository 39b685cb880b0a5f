import type { HomeArea, HomeChoice, NamedBorder } from "../../domain/borders/home-area.ts";
import { Checkbox } from "../controls/checkbox.tsx";
import { DiffersMark } from "../controls/differs-mark.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { Select } from "../controls/select.tsx";
import { useT } from "../i18n.tsx";
import { Field } from "./field.tsx";
import styles from "./home-area-fields.module.css";

interface HomeAreaFieldsProps {
  readonly homeAreas: readonly HomeArea[];
  readonly home: HomeChoice;
  readonly onHome: (home: HomeChoice) => void;
  readonly outermost: boolean;
  readonly onOutermost: (outermost: boolean) => void;
  readonly activeBorders: readonly NamedBorder[];
}

const DEFAULT_HOME: HomeChoice = "europe-and-kingdom";

export function HomeAreaFields({
  homeAreas,
  home,
  onHome,
  outermost,
  onOutermost,
  activeBorders,
}: HomeAreaFieldsProps) {
  const { t, pick } = useT();
  const chosen = homeAreas.find(({ id }) => id === home);
  const standard = homeAreas.find(({ id }) => id === DEFAULT_HOME);
  const hasOutermost = chosen !== undefined && chosen.outermostBorders.length > 0;
  return (
    <>
      <Field
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
        <Select
          label={t("settings.home")}
          value={home}
          onChange={onHome}
          groups={[
            { label: null, options: homeAreas.map(({ id, names }) => ({ value: id, label: pick(names) })) },
          ]}
        />
      </Field>
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
