import { Checkbox } from "../controls/checkbox.tsx";
import { Select, type SelectOption } from "../controls/select.tsx";
import { useT } from "../i18n.tsx";
import styles from "./save-as.module.css";
import { KindButtons } from "./save-as.tsx";

interface DataFieldsProps<Table extends string, Kind extends string> {
  readonly table: Table;
  readonly onTable: (table: Table) => void;
  readonly tables: readonly SelectOption<Table>[];
  readonly hxl: boolean;
  readonly onHxl: (hxl: boolean) => void;
  readonly kinds: readonly { readonly kind: Kind; readonly label: string; readonly hint: string }[];
  readonly canSave: boolean;
  readonly onSave: (kind: Kind) => void;
}

/** The filtered data to take away, under the marking of the page. */
export function DataFields<Table extends string, Kind extends string>(props: DataFieldsProps<Table, Kind>) {
  const { t } = useT();
  return (
    <fieldset className={styles["kinds"]}>
      <legend className={styles["legend"]}>{t("dataOut.title")}</legend>
      <p className={styles["told"]}>{t("dataOut.explain")}</p>
      <Select
        label={t("dataOut.table")}
        value={props.table}
        groups={[{ label: null, options: props.tables }]}
        onChange={props.onTable}
      />
      <Checkbox checked={props.hxl} onChange={props.onHxl}>
        {t("dataOut.hxl")}
      </Checkbox>
      <KindButtons kinds={props.kinds} disabled={!props.canSave} onSave={props.onSave} first="plain" />
    </fieldset>
  );
}
