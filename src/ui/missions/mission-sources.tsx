import type { Mission } from "../../domain/missions/mission.ts";
import { CopyButton } from "../controls/copy-button.tsx";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { BasisMark } from "../marks/basis-mark.tsx";
import { RegistryText } from "../marks/registry-text.tsx";
import styles from "./mission-sources.module.css";
import { sourceText } from "./source-text.ts";

const DATE_LIKE = /^\d{4}(-\d{2}){0,2}$/;

/** Addresses as text to copy, or site and date where none is known: the product never makes a connection to them. */
export function MissionSources({
  mission: { sources, knownOn, knownOnText },
}: {
  readonly mission: Mission;
}) {
  const translator = useT();
  const { t, partialDate } = translator;
  const known = knownOn ?? knownOnText ?? "";
  return (
    <section className={styles["section"]}>
      <h3 className={styles["heading"]}>{t("mission.sources")}</h3>
      <p className={styles["explain"]}>{t("mission.sources.explain")}</p>
      <ol className={styles["list"]}>
        {sources.map((source, index) => (
          <li key={sourceText(source, translator)} className={styles["source"]}>
            <span className={styles["url"]}>
              <span lang="en">{"url" in source ? source.url : source.site}</span>
              <span className={styles["page"]}>
                {"url" in source
                  ? source.pageDate !== null &&
                    ` ${t("mission.sources.pageDate", { date: partialDate(source.pageDate) })}`
                  : `, ${source.pageDate === null ? t("mission.sources.undated") : partialDate(source.pageDate)}`}
              </span>
              {source.weight !== undefined && (
                <>
                  {" "}
                  <BasisMark basis={source.weight} />
                </>
              )}
              {source.publisher !== undefined && (
                <>
                  {" "}
                  <Badge tone="warning">{t(`mission.sources.${source.publisher}`)}</Badge>
                </>
              )}
            </span>
            {"url" in source && (
              <CopyButton text={source.url} label={t("mission.sources.copy", { number: index + 1 })} />
            )}
          </li>
        ))}
      </ol>
      {sources.length > 1 && (
        <CopyButton
          wide
          text={sources.map((source) => sourceText(source, translator)).join("\n")}
          label={t("mission.sources.copyAll")}
        />
      )}
      {known !== "" && (
        <p className={styles["explain"]}>
          {DATE_LIKE.test(known) ? (
            t("mission.knownOn", { date: partialDate(known) })
          ) : (
            <RegistryText>{known}</RegistryText>
          )}
        </p>
      )}
    </section>
  );
}
