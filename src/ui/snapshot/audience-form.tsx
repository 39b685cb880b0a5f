import { Check } from "lucide-react";
import { useState } from "react";
import {
  AUDIENCE_FIELDS,
  type AudienceRules,
  FOOTPRINT_RULES,
  GRIDS,
  LONGEST_AUDIENCE_NAME,
} from "../../domain/audience/profile.ts";
import { Button } from "../controls/button.tsx";
import { Checkbox } from "../controls/checkbox.tsx";
import { Select } from "../controls/select.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import styles from "./audience-fields.module.css";

interface AudienceFormProps {
  /** From which the form begins: those of the chosen profile. */
  readonly rules: AudienceRules;
  /** Empty for a profile of the product. */
  readonly name: string;
  readonly onSave: (name: string, rules: AudienceRules) => void;
}

/** km from one point of a grid of a degree to the next, from north to south. */
const KM_PER_DEGREE = 111;

/** A set of rules under a name. */
export function AudienceForm({ rules: before, name: nameBefore, onSave }: AudienceFormProps) {
  const { t, number, km } = useT();
  const [name, setName] = useState(nameBefore);
  const [rules, setRules] = useState(before);
  const change = (part: Partial<AudienceRules>) => setRules((now) => ({ ...now, ...part }));
  const isNamed = name.trim() !== "";
  const grids = GRIDS.map((grid) => ({
    value: String(grid),
    label: t("audience.form.grid.degrees", {
      degrees: number(grid, Number.isInteger(grid) ? 0 : 1),
      km: km(Math.round(grid * KM_PER_DEGREE)),
    }),
  }));
  return (
    <div className={styles["form"]}>
      <TextField
        label={t("audience.form.name")}
        value={name}
        longest={LONGEST_AUDIENCE_NAME}
        required
        onChange={setName}
      />
      <fieldset className={styles["dropped"]}>
        <legend className={styles["legend"]}>{t("audience.form.dropped")}</legend>
        {AUDIENCE_FIELDS.map((field) => (
          <Checkbox
            key={field}
            checked={rules.dropped.includes(field)}
            onChange={(isDropped) =>
              change({
                dropped: AUDIENCE_FIELDS.filter((known) =>
                  known === field ? isDropped : rules.dropped.includes(known),
                ),
              })
            }
          >
            {t(`audience.field.${field}`)}
          </Checkbox>
        ))}
      </fieldset>
      <Select
        label={t("audience.form.grid")}
        value={String(rules.gridDegrees)}
        groups={[
          { label: null, options: [{ value: "null", label: t("audience.form.grid.null") }, ...grids] },
        ]}
        onChange={(text) => change({ gridDegrees: GRIDS.find((grid) => String(grid) === text) ?? null })}
      />
      <Select
        label={t("audience.form.footprints")}
        value={rules.footprints}
        groups={[
          {
            label: null,
            options: FOOTPRINT_RULES.map((value) => ({
              value,
              label: t(`audience.form.footprints.${value}`),
            })),
          },
        ]}
        onChange={(footprints) => change({ footprints })}
      />
      <Checkbox
        checked={rules.notes === "removed"}
        onChange={(isRemoved) => change({ notes: isRemoved ? "removed" : "kept" })}
      >
        {t("audience.form.notes")}
      </Checkbox>
      <Checkbox
        checked={rules.ownEdits === "left-out"}
        onChange={(isLeftOut) => change({ ownEdits: isLeftOut ? "left-out" : "kept" })}
      >
        {t("audience.form.ownEdits")}
      </Checkbox>
      <p className={styles["says"]}>{t("audience.form.local")}</p>
      <Button icon={Check} disabled={!isNamed} onClick={() => onSave(name.trim(), rules)}>
        {t("audience.form.save")}
      </Button>
    </div>
  );
}
